/** Notes in a post's front matter where it was published. */
import * as vscode from 'vscode';
import type { Publication } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';

/** Who types on meanwhile gets another try, not an endless race. */
const attempts = 3;

/**
 * In one step of undo; a post that was saved is saved again, so that its number is not lost with the window.
 * @returns whether it is noted.
 */
export async function notePublication(
  server: LanguageServer,
  post: vscode.Uri,
  publication: Publication,
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(post);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const noted = await server.notePublication(post, publication);
    if (!noted) return false;
    const wasSaved = !document.isDirty && !document.isUntitled;
    if (document.version !== noted.version) continue;
    const change = new vscode.WorkspaceEdit();
    for (const { range, newText } of noted.edits) {
      const { start, end } = range;
      change.replace(post, new vscode.Range(start.line, start.character, end.line, end.character), newText);
    }
    if (await vscode.workspace.applyEdit(change)) return !wasSaved || document.save();
  }
  return false;
}
