import * as vscode from 'vscode';
import { addAllowedHost } from './allowedHosts.ts';

const fileName = 'colloquy.config.json';

/**
 * Allows links to a host: in the `colloquy.config.json` nearest the document, which the command line reads too; in a
 * folder without one it is made. Without a folder, in the user's settings.
 * @param address of the document; without it, the one in front.
 */
export async function allowHost(host: string, address?: string): Promise<void> {
  const document = address ? vscode.Uri.parse(address) : vscode.window.activeTextEditor?.document.uri;
  const file = document && (await nearestConfiguration(document));
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (file) await addToFile(file, host);
  else if (folder) await makeFile(vscode.Uri.joinPath(folder, fileName), host);
  else await addToSettings(host);
  const place = file || folder ? fileName : vscode.l10n.t('your settings');
  vscode.window.setStatusBarMessage(vscode.l10n.t('Links to {0} are allowed now, in {1}.', host, place), 6000);
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

async function addToFile(file: vscode.Uri, host: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const unsaved = document.isDirty;
  const change = new vscode.WorkspaceEdit();
  for (const { offset, length, content } of addAllowedHost(document.getText(), host)) {
    const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
    change.replace(file, range, content);
  }
  await vscode.workspace.applyEdit(change);
  // The server reads the file from the disk; what somebody left unsaved is theirs to save.
  if (!unsaved) await document.save();
}

async function makeFile(file: vscode.Uri, host: string): Promise<void> {
  const text = `${JSON.stringify({ allowedHosts: [host] }, null, 2)}\n`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

async function addToSettings(host: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('colloquy');
  const target = vscode.ConfigurationTarget.Global;
  const hosts = settings.get<string[]>('allowedHosts', []);
  if (!hosts.includes(host)) await settings.update('allowedHosts', [...hosts, host], target);
}
