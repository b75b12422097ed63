/** *Import Conversation…*: from a file or the clipboard to an untitled transcript. */
import * as vscode from 'vscode';
import type { ImportSource } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';
import { withSlowProgress } from '../slowProgress.ts';
import { keepSource } from '../source/keepSource.ts';
import { pickConversation } from './pickConversation.ts';

/** Imports from a file, or from what the user chooses. */
export async function importConversation(server: LanguageServer, uri?: vscode.Uri): Promise<void> {
  if (uri) return importFile(server, uri);
  const { l10n, window } = vscode;
  const file = { label: `$(file) ${l10n.t('From a File…')}`, detail: kindsOfFiles() };
  const clipboard = {
    label: `$(clippy) ${l10n.t('From the Clipboard')}`,
    detail: l10n.t('Its text alone: links come along when you paste into a transcript instead.'),
  };
  const chosen = await window.showQuickPick([file, clipboard], { title: title(), placeHolder: l10n.t('Where is it?') });
  if (chosen === file) await importChosenFile(server);
  if (chosen === clipboard) await importClipboard(server);
}

/** Imports one of the conversations of a file: an export, a saved page, or pasted text. */
export async function importFile(server: LanguageServer, uri: vscode.Uri): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  await importFrom(server, { name, uri: uri.toString() }, uri);
}

async function importChosenFile(server: LanguageServer): Promise<void> {
  const { l10n, window } = vscode;
  const filters = {
    [l10n.t('Conversations')]: ['json', 'jsonl', 'html', 'htm', 'txt', 'md'],
    [l10n.t('All Files')]: ['*'],
  };
  const [uri] = (await window.showOpenDialog({ title: title(), openLabel: l10n.t('Import'), filters })) ?? [];
  if (uri) await importFile(server, uri);
}

async function importClipboard(server: LanguageServer): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  const name = vscode.l10n.t('The clipboard');
  await importFrom(server, { name, text }, undefined);
}

async function importFrom(server: LanguageServer, source: ImportSource, uri: vscode.Uri | undefined): Promise<void> {
  try {
    const post = placeOfPost(uri);
    const id = await pickConversation(server, source, post);
    if (id === undefined) return;
    const reading = vscode.l10n.t('Importing the conversation…');
    const imported = await withSlowProgress(reading, (token) => server.importConversation(source, post, id, token));
    if (!imported) return;
    const document = { language: 'transcript', content: imported.text };
    const { document: opened } = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument(document),
    );
    if (imported.warnings.length > 0) vscode.window.showWarningMessage(imported.warnings.join(' '));
    await keepSource(server, opened, imported.conversation, post);
  } catch (error) {
    vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

/** Where the post will lie, as far as one can tell: its configuration holds. */
function placeOfPost(source: vscode.Uri | undefined): vscode.Uri {
  const { window, workspace } = vscode;
  const shown = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  const folder = (source && workspace.getWorkspaceFolder(source)) ?? shown ?? workspace.workspaceFolders?.[0];
  const place = folder?.uri ?? (source && vscode.Uri.joinPath(source, '..'));
  return place ? vscode.Uri.joinPath(place, 'post.transcript.md') : vscode.Uri.parse('untitled:post');
}

function title(): string {
  return vscode.l10n.t('Import Conversation');
}

function kindsOfFiles(): string {
  return vscode.l10n.t('An export of ChatGPT, Claude or Gemini, a saved page, or a text.');
}
