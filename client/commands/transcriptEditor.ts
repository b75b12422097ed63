import * as vscode from 'vscode';

/** The editor in front, when it holds a transcript. */
export function transcriptEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === 'transcript' ? editor : undefined;
}
