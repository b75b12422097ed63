import * as vscode from 'vscode';
import { type AllowedHost, addAllowedHost, names } from './allowedHosts.ts';

const fileName = 'colloquy.config.json';

/**
 * Allows links to a host: in the `colloquy.config.json` nearest the document, which the command line reads too; in a
 * folder without one it is made. Without a folder, in the user's settings. Asks for the reason first.
 * @param address of the document; without it, the one in front.
 */
export async function allowHost(host: string, address?: string): Promise<void> {
  const entry = await withReason(host);
  if (entry === undefined) return;
  const document = address ? vscode.Uri.parse(address) : vscode.window.activeTextEditor?.document.uri;
  const file = document && (await nearestConfiguration(document));
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (file) await addToFile(file, entry);
  else if (folder) await makeFile(vscode.Uri.joinPath(folder, fileName), entry);
  else await addToSettings(entry);
  const place = file || folder ? fileName : vscode.l10n.t('your settings');
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

/** Looks in the document's folder and those above; a document without a place is taken to lie in the workspace's folder. */
async function nearestConfiguration(document: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = document.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : parent(document);
  for (let place = folder; place; place = above(place)) {
    const file = vscode.Uri.joinPath(place, fileName);
    if (await exists(file)) return file;
  }
  return undefined;
}

function parent(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

function above(folder: vscode.Uri): vscode.Uri | undefined {
  const next = parent(folder);
  return next.path === folder.path ? undefined : next;
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

async function addToFile(file: vscode.Uri, entry: AllowedHost): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const unsaved = document.isDirty;
  const change = new vscode.WorkspaceEdit();
  for (const { offset, length, content } of addAllowedHost(document.getText(), entry)) {
    const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
    change.replace(file, range, content);
  }
  await vscode.workspace.applyEdit(change);
  // The server reads the file from the disk; what somebody left unsaved is theirs to save.
  if (!unsaved) await document.save();
}

async function makeFile(file: vscode.Uri, entry: AllowedHost): Promise<void> {
  const text = `${JSON.stringify({ allowedHosts: [entry] }, null, 2)}\n`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

async function addToSettings(entry: AllowedHost): Promise<void> {
  const settings = vscode.workspace.getConfiguration('colloquy');
  const target = vscode.ConfigurationTarget.Global;
  const hosts = settings.get<AllowedHost[]>('allowedHosts', []);
  if (!names(hosts, entry)) await settings.update('allowedHosts', [...hosts, entry], target);
}
