/** What can be done with a link to an article. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import { withSlowProgress } from '../slowProgress.ts';
import { openTranscript } from '../transcriptEditor.ts';
import { applied, tellOfChange } from './linkToWikipedia.ts';
import { namedPosition } from './namedPlace.ts';
import { isWikipediaOff } from './trust.ts';

/** Asks about the article that is linked at a place, or at the cursor, and shows what is known then. */
export async function askWikipedia(server: LanguageServer, named?: unknown): Promise<void> {
  const editor = await openTranscript();
  if (!editor || (await isWikipediaOff())) return;
  const position = namedPosition(named) ?? editor.selection.active;
  const asking = vscode.l10n.t('Asking Wikipedia…');
  const problem = await withSlowProgress(asking, (token) => server.askArticle(editor.document, position, token));
  if (problem === undefined) return;
  if (problem !== null) {
    vscode.window.showInformationMessage(problem);
    return;
  }
  // Hovers open at the cursor.
  editor.selection = new vscode.Selection(position, position);
  await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
  await vscode.commands.executeCommand('editor.action.showHover');
}

/** Has a link lead to the same article in the post's language. */
export async function linkInPostLanguage(server: LanguageServer, named?: unknown): Promise<void> {
  const editor = await openTranscript();
  if (!editor || (await isWikipediaOff())) return;
  const position = namedPosition(named) ?? editor.selection.active;
  const asking = vscode.l10n.t('Asking Wikipedia…');
  const result = await withSlowProgress(asking, (token) => server.linkInPostLanguage(editor.document, position, token));
  if (result && !(await applied(editor, result))) tellOfChange();
}
