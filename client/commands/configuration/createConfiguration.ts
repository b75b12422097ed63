import * as vscode from 'vscode';
import { exists } from '../../exists.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { withSlowProgress } from '../../slowProgress.ts';
import { transcriptsIn } from '../../transcriptFiles.ts';
import { configurationFile } from './configurationFile.ts';

/** So many posts tell what a blog's habits are. */
const mostPosts = 300;

/** The schema as npm installs it. A path that leads nowhere would take VS Code's own schema away. */
const installedSchema = './node_modules/colloquy/schema/colloquy.config.schema.json';

/** Makes a `colloquy.config.json` from the posts of a folder and opens it; one that is there is only opened. */
export async function createConfiguration(server: LanguageServer): Promise<void> {
  const folder = await chosenFolder();
  if (!folder) return;
  const file = vscode.Uri.joinPath(folder.uri, configurationFile);
  if (await exists(file)) return openExisting(file);
  const text = await withSlowProgress(vscode.l10n.t('Colloquy is reading your posts…'), (token) =>
    textFor(folder, server, token),
  );
  if (text === undefined) return;
  if (await create(file, text)) await vscode.window.showTextDocument(file);
  else if (await exists(file)) await openExisting(file);
  else throw new Error(vscode.l10n.t('{0} cannot be written.', file.path));
}

async function chosenFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0)
    vscode.window.showInformationMessage(vscode.l10n.t('Open the folder of your blog first: File, Open Folder…'));
  if (folders.length <= 1) return folders[0];
  const placeHolder = vscode.l10n.t('The folder that the configuration is for');
  return vscode.window.showWorkspaceFolderPick({ placeHolder });
}

async function textFor(folder: vscode.WorkspaceFolder, server: LanguageServer, token: vscode.CancellationToken) {
  const posts = await transcriptsIn(folder.uri, mostPosts, token);
  const schema = (await exists(vscode.Uri.joinPath(folder.uri, installedSchema))) ? installedSchema : undefined;
  return server.newConfiguration(posts, schema, token);
}

/** In one step of undo; never over a file that came to be meanwhile. */
function create(file: vscode.Uri, text: string): Thenable<boolean> {
  const change = new vscode.WorkspaceEdit();
  change.createFile(file, { contents: new TextEncoder().encode(text) });
  return vscode.workspace.applyEdit(change);
}

async function openExisting(file: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(file);
  vscode.window.showInformationMessage(
    vscode.l10n.t('This folder has a configuration already; nothing in it was changed.'),
  );
}
