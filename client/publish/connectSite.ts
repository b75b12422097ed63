/** Asks for a WordPress site, a user and an application password, until they are good. */
import * as vscode from 'vscode';
import { network, onNetwork, PublishError } from './onNetwork.ts';
import type { KnownSite, Sites } from './sites.ts';
import { findSite, type Site } from './wordpress/findSite.ts';
import { type Login, Posts } from './wordpress/posts.ts';
import { readSiteAddress } from './wordpress/siteAddress.ts';

/** Connects a site and remembers it; undefined where the writer left. `address` is what is offered first. */
export async function connectSite(sites: Sites, address = ''): Promise<KnownSite | undefined> {
  const site = await askSite(address);
  return site && logIn(sites, site);
}

/** Asks for user and password of a site that was found. */
export async function logIn(sites: Sites, site: Site): Promise<KnownSite | undefined> {
  const login = await askLogin(site, sites.find(site.address)?.user ?? '');
  return login && sites.remember(site, login);
}

async function askSite(address: string): Promise<Site | undefined> {
  const { l10n } = vscode;
  let value = address;
  let trouble = '';
  for (;;) {
    const typed = await ask({
      step: 1,
      prompt: trouble || l10n.t('The address of your WordPress site'),
      placeholder: 'https://blog.example',
      value,
      isTrouble: trouble !== '',
    });
    if (typed === undefined) return undefined;
    value = typed;
    const looking = l10n.t('Looking for WordPress…');
    const found = await orTrouble(() =>
      onNetwork(looking, async (signal) => findSite(network, readSiteAddress(value), signal)),
    );
    if (typeof found === 'object') return found;
    trouble = found ?? '';
  }
}

async function askLogin(site: Site, known: string): Promise<Login | undefined> {
  const { l10n } = vscode;
  let user = known;
  let trouble = '';
  for (;;) {
    const named = await ask({
      step: 2,
      prompt: trouble || l10n.t('Your user name on {0}', site.address),
      value: user,
      isTrouble: trouble !== '',
    });
    if (named === undefined) return undefined;
    user = named;
    const password = await askPassword(site);
    if (password === undefined) return undefined;
    const login = { user, password };
    const checking = l10n.t('Logging in to {0}…', site.name);
    const answer = await orTrouble(async () =>
      (await onNetwork(checking, (signal) => new Posts(network, site, login).userName(signal))) === undefined
        ? undefined
        : login,
    );
    if (typeof answer === 'object') return answer;
    trouble = answer ?? '';
  }
}

function askPassword(site: Site): Promise<string | undefined> {
  const { l10n } = vscode;
  const prompt = l10n.t(
    'An application password, not the one that you log in with. The button above makes one on your site.',
  );
  const button = {
    iconPath: new vscode.ThemeIcon('link-external'),
    tooltip: l10n.t('Make an Application Password on {0}', site.name),
  };
  return ask({ step: 3, prompt, isSecret: true, button, onButton: () => openAuthorization(site) });
}

/** WordPress's own page, which makes a password for one application. */
async function openAuthorization({ admin }: Site): Promise<void> {
  const page = vscode.Uri.parse(`${admin}authorize-application.php?app_name=Colloquy`, true);
  await vscode.env.openExternal(page);
}

/** What the work gives, or what is the matter in words; undefined where it was cancelled. */
async function orTrouble<T extends object>(work: () => Promise<T | undefined>): Promise<T | string | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PublishError) return error.message;
    throw error;
  }
}

interface Question {
  readonly step: number;
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly isTrouble?: boolean;
  readonly isSecret?: boolean;
  readonly button?: vscode.QuickInputButton;
  readonly onButton?: () => Promise<void>;
}

/** Asks until something was entered; stays while the writer is in the browser. Undefined where it was closed. */
function ask(question: Question): Promise<string | undefined> {
  const { button, onButton, isTrouble } = question;
  const box = vscode.window.createInputBox();
  Object.assign(box, {
    ...{ title: vscode.l10n.t('Publish to WordPress'), step: question.step, totalSteps: 3, ignoreFocusOut: true },
    ...{ prompt: question.prompt, placeholder: question.placeholder ?? '', value: question.value ?? '' },
    ...{ password: question.isSecret ?? false, buttons: button ? [button] : [] },
    ...(isTrouble && { validationMessage: question.prompt, prompt: '' }),
  });
  return new Promise((resolve) => {
    box.onDidChangeValue(() => Object.assign(box, { validationMessage: undefined }));
    box.onDidTriggerButton(() => void onButton?.());
    box.onDidAccept(() => {
      if (!box.value.trim()) return;
      resolve(box.value.trim());
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
