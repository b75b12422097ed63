/** Makes a fix that was chosen in the panel. */
import * as vscode from 'vscode';
import type { EditResult } from '../../server/protocol.ts';

/** Makes the edits in one undo step, whichever editor shows the post; says so when there is nothing to do any more. */
export async function applyFix(post: vscode.Uri, result: EditResult): Promise<void> {
  if ('nothing' in result) {
    if (result.nothing) void vscode.window.showInformationMessage(result.nothing);
    return;
  }
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === post.toString());
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of result.edits) {
    const { start, end } = range;
    edit.replace(post, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  const isMade = document?.version === result.version && (await vscode.workspace.applyEdit(edit));
  if (isMade) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The text has changed meanwhile, so nothing was fixed. Try again.'),
  );
}
