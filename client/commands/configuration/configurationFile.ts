import { applyEdits, type Edit } from 'jsonc-parser';
import * as vscode from 'vscode';
import { exists } from '../../exists.ts';

/** The name of the file that configures a blog. */
export const configurationFile = 'colloquy.config.json';

/** Makes the edits for the text of a configuration file, in UTF-16 offsets. */
type EditsFor = (text: string) => Edit[];

/**
 * Changes the `colloquy.config.json` that counts for a document, which the command line reads too; in a workspace folder
 * without one it is made.
 * @param address of the document; without it, the one in front.
 * @returns false where there is neither a file nor a folder.
 */
export async function changeConfigurationFile(address: string | undefined, edits: EditsFor): Promise<boolean> {
  const document = address ? vscode.Uri.parse(address) : vscode.window.activeTextEditor?.document.uri;
  const folder = folderOf(document);
  const file = await nearestFile(document, folder);
  if (file) await changeFile(file, edits);
  else if (folder) await makeFile(vscode.Uri.joinPath(folder, configurationFile), edits);
  return file !== undefined || folder !== undefined;
}

/** A document that is nowhere yet is taken to lie in the workspace's first folder. */
function folderOf(document: vscode.Uri | undefined): vscode.Uri | undefined {
  const { getWorkspaceFolder, workspaceFolders } = vscode.workspace;
  return document && document.scheme !== 'untitled' ? getWorkspaceFolder(document)?.uri : workspaceFolders?.[0]?.uri;
}

/** Looks in the document's folder and those above, up to the workspace's: there the server stops. */
async function nearestFile(document?: vscode.Uri, folder?: vscode.Uri): Promise<vscode.Uri | undefined> {
  let place = document && document.scheme !== 'untitled' ? parent(document) : folder;
  while (place) {
    const file = vscode.Uri.joinPath(place, configurationFile);
    if (await exists(file)) return file;
    const above = parent(place);
    place = place.path === folder?.path || above.path === place.path ? undefined : above;
  }
  return undefined;
}

function parent(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

async function changeFile(file: vscode.Uri, edits: EditsFor): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const unsaved = document.isDirty;
  const change = new vscode.WorkspaceEdit();
  for (const { offset, length, content } of edits(document.getText())) {
    const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
    change.replace(file, range, content);
  }
  await vscode.workspace.applyEdit(change);
  // The server reads the file from the disk; what somebody left unsaved is theirs to save.
  if (!unsaved) await document.save();
}

async function makeFile(file: vscode.Uri, edits: EditsFor): Promise<void> {
  const text = `${applyEdits('{}', edits('{}'))}\n`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}
