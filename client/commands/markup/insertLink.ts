import * as vscode from 'vscode';
import { transcriptEditor } from '../../transcriptEditor.ts';

/** Makes the selection, or the word at the cursor, the text of a link; the cursor goes where the address belongs. */
export async function insertLink(): Promise<void> {
  const editor = transcriptEditor();
  if (!editor) return;
  editor.selections = editor.selections.map((selection) => {
    const word = selection.isEmpty ? editor.document.getWordRangeAtPosition(selection.active) : undefined;
    return word ? new vscode.Selection(word.start, word.end) : selection;
  });
  const bare = editor.selections.every((selection) => selection.isEmpty);
  await editor.insertSnippet(new vscode.SnippetString(bare ? '[$1]($2)$0' : '[$TM_SELECTED_TEXT]($1)$0'));
}
