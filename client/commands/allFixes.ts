/** What *Fix All* does to a post that is in no editor in front. */
import * as vscode from 'vscode';
import type { EditResult } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';

/** The edits of all fixes that are safe. */
export async function allFixes(server: LanguageServer, post: vscode.Uri): Promise<EditResult> {
  return server.edit(await vscode.workspace.openTextDocument(post), 'fix-all', new vscode.Position(0, 0));
}
