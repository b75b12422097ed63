import * as vscode from 'vscode';
import { type AllowedHost, addAllowedHost, namesHost } from './configurationEdits.ts';
import { changeConfigurationFile, configurationFile } from './configurationFile.ts';

/**
 * Allows links to a host: in the configuration file of the document's blog; without a folder, in the user's settings.
 * Asks for the reason first.
 * @param address of the document; without it, the one in front.
 */
export async function allowHost(host: string, address?: string): Promise<void> {
  const entry = await withReason(host);
  if (entry === undefined) return;
  const isInFile = await changeConfigurationFile(address, (text) => addAllowedHost(text, entry));
  if (!isInFile) await addToSettings(entry);
  const place = isInFile ? configurationFile : vscode.l10n.t('your settings');
  vscode.window.setStatusBarMessage(vscode.l10n.t('Links to {0} are allowed now, in {1}.', host, place), 6000);
}

/** Undefined when the editor thinks better of it. */
async function withReason(host: string): Promise<AllowedHost | undefined> {
  const title = vscode.l10n.t('Allow links to {0}', host);
  const prompt = vscode.l10n.t('Why? Shown where such a link is hovered. Leave it empty to give no reason.');
  const reason = await vscode.window.showInputBox({ title, prompt });
  if (reason === undefined) return undefined;
  return reason.trim() === '' ? host : { host, reason: reason.trim() };
}

async function addToSettings(entry: AllowedHost): Promise<void> {
  const settings = vscode.workspace.getConfiguration('colloquy');
  const target = vscode.ConfigurationTarget.Global;
  const hosts = settings.get<AllowedHost[]>('allowedHosts', []);
  if (!namesHost(hosts, entry)) await settings.update('allowedHosts', [...hosts, entry], target);
}
