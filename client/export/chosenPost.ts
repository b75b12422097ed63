/** Which post is meant. */
import * as vscode from 'vscode';
import { openDocument, transcriptEditor } from '../transcriptEditor.ts';

/**
 * The post that a menu named, the one of the panel in front, or the one that is open; says so where there is none.
 * The menu of a panel names the panel.
 */
export async function chosenPost(named: unknown, inPanel: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const isNamed = named instanceof vscode.Uri && named.scheme !== 'webview-panel';
  const post = isNamed ? named : (inPanel ?? (transcriptEditor()?.document ?? openDocument())?.uri);
  // The server knows open posts alone.
  if (post) await vscode.workspace.openTextDocument(post);
  else vscode.window.showInformationMessage(vscode.l10n.t('Open a transcript first.'));
  return post;
}
