/** Undo and redo from the panel. */
import * as vscode from 'vscode';

/**
 * Takes a step in the text, which VS Code does in the editor that has the focus. The panel gets the focus back where both are
 * in view; else the text stays, so that one sees what has changed.
 */
export async function undoInText(
  step: 'undo' | 'redo',
  post: vscode.Uri,
  editor: vscode.TextEditor | undefined,
  panel: vscode.WebviewPanel,
): Promise<void> {
  const document = editor?.document ?? (await vscode.workspace.openTextDocument(post));
  await vscode.window.showTextDocument(document, { viewColumn: editor?.viewColumn ?? vscode.ViewColumn.One });
  await vscode.commands.executeCommand(step);
  if (editor) panel.reveal(undefined, false);
}
