/** *Publish to WordPress…* */
import * as vscode from 'vscode';
import type { PublishResult } from '../../server/protocol.ts';
import { aboutPost } from '../export/aboutPost.ts';
import { passesGate } from '../export/gate.ts';
import type { LanguageServer } from '../languageClient.ts';
import { withSlowProgress } from '../slowProgress.ts';
import { connectSite, logIn } from './connectSite.ts';
import { notePublication } from './notePublication.ts';
import { network, onNetwork, PublishError } from './onNetwork.ts';
import { questionsFor, statusWords } from './questions.ts';
import { type Delivery, sendPost } from './sendPost.ts';
import type { KnownSite, Sites } from './sites.ts';
import { Posts, type RemotePost } from './wordpress/posts.ts';
import type { SentPosts } from './wordpress/sentPosts.ts';

type Publishable = Exclude<PublishResult, { nothing: string }>;

/** Sends a post to WordPress; nothing goes out before the writer chose where to. */
export async function publishToWordPress(
  server: LanguageServer,
  sites: Sites,
  sent: SentPosts,
  uri: vscode.Uri,
): Promise<void> {
  if (!(await isTrusted())) return;
  const reading = vscode.l10n.t('Preparing the post…');
  const post = await withSlowProgress(reading, (token) => server.publish(uri, aboutPost(uri), token));
  if (!post) return;
  if ('nothing' in post) {
    vscode.window.showWarningMessage(post.nothing);
    return;
  }
  if (!(await passesGate(post, vscode.l10n.t('Publish Anyway')))) return;
  const site = await siteFor(sites, post);
  if (!site) return;
  const done = await deliver(sites, sent, site, post, uri);
  if (!done) return;
  const publication = { site: site.address, id: done.post.id, file: fileOf(uri) };
  const isNoted = isSamePublication(post, publication) || (await notePublication(server, uri, publication));
  await tell(site, done, post, isNoted);
}

async function isTrusted(): Promise<boolean> {
  const { l10n, window, workspace } = vscode;
  if (workspace.isTrusted) return true;
  const manage = l10n.t('Manage Trust');
  const message = l10n.t('Posts are published from trusted workspaces only.');
  if ((await window.showWarningMessage(message, manage)) === manage)
    await vscode.commands.executeCommand('workbench.trust.manage');
  return false;
}

/** The site that the post is on; else one that the writer chooses. */
async function siteFor(sites: Sites, { published }: Publishable): Promise<KnownSite | undefined> {
  if (published) return sites.find(published.site) ?? connectSite(sites, published.site);
  const known = sites.list();
  if (known.length === 0) return connectSite(sites);
  const { l10n, window } = vscode;
  const other = { label: `$(add) ${l10n.t('Another Site…')}`, site: undefined };
  const items = known.map((site) => ({ label: site.name, description: site.address, detail: site.user, site }));
  const options = {
    title: l10n.t('Publish to WordPress'),
    placeHolder: l10n.t('Where to? The post becomes a draft there.'),
  };
  const chosen = await window.showQuickPick([...items, other], options);
  return chosen && (chosen.site ?? connectSite(sites));
}

/** Sends the post; who is no longer let in is asked for a new password and goes on. */
async function deliver(
  sites: Sites,
  sent: SentPosts,
  site: KnownSite,
  post: Publishable,
  uri: vscode.Uri,
): Promise<Delivery | undefined> {
  const published = post.published?.site === site.address ? post.published : null;
  const outgoing = { ...post, file: fileOf(uri), published };
  const ask = questionsFor(site.name, (remote) => editPage(site, remote));
  const title = vscode.l10n.t('Publishing to {0}…', site.name);
  for (let current: KnownSite | undefined = site; current; current = await logIn(sites, site)) {
    const login = await sites.login(current);
    if (!login) continue;
    const to = { site: site.address, posts: new Posts(network, current, login), sent, ask };
    try {
      return await onNetwork(title, (signal) => sendPost(to, outgoing, signal));
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      if (!(await wantsToLogIn(error))) return undefined;
    }
  }
  return undefined;
}

/** Shows what went wrong, and offers to log in again where that helps. */
async function wantsToLogIn({ message, isRejected }: PublishError): Promise<boolean> {
  const again = vscode.l10n.t('Log In Again');
  return (await vscode.window.showErrorMessage(message, ...(isRejected ? [again] : []))) === again;
}

async function tell(site: KnownSite, { post, isNew }: Delivery, sent: Publishable, isNoted: boolean): Promise<void> {
  const { l10n, window } = vscode;
  const done = isNew
    ? l10n.t('“{0}” is a draft on {1} now.', post.title, site.name)
    : l10n.t('“{0}” was updated on {1} ({2}).', post.title, site.name, statusWords(post));
  const doubts = [
    ...(isNoted
      ? []
      : [l10n.t('Its number ({0}) could not be noted in the post: next time you will be asked.', post.id)]),
    ...(sent.imagesBeside > 0
      ? [l10n.t('Images that lie beside the post stayed here ({0}): add them in WordPress.', sent.imagesBeside)]
      : []),
  ];
  const [edit, open] = [l10n.t('Edit in WordPress'), l10n.t('Open in Browser')];
  const message = [done, ...doubts].join(' ');
  const buttons = isNew ? [edit, open] : [open, edit];
  const answer = await (doubts.length > 0
    ? window.showWarningMessage(message, ...buttons)
    : window.showInformationMessage(message, ...buttons));
  if (answer === edit) await vscode.env.openExternal(editPage(site, post));
  if (answer === open) await vscode.env.openExternal(readPage(post));
}

function editPage({ admin }: KnownSite, { id }: RemotePost): vscode.Uri {
  return vscode.Uri.parse(`${admin}post.php?post=${id}&action=edit`, true);
}

/** What is not public yet is shown to those who are logged in, as a preview. */
function readPage({ link, status }: RemotePost): vscode.Uri {
  const url = new URL(link);
  if (status !== 'publish') url.searchParams.set('preview', 'true');
  return vscode.Uri.parse(url.href, true);
}

function isSamePublication({ published }: Publishable, { site, id, file }: NonNullable<Publishable['published']>) {
  return published?.site === site && published.id === id && published.file === file;
}

function fileOf({ scheme, path }: vscode.Uri): string | null {
  return scheme === 'untitled' ? null : path.slice(path.lastIndexOf('/') + 1);
}
