import * as vscode from 'vscode';
import type { EditResult } from '../../server/protocol.ts';

/** Edits that the server made for one version of a document. */
export type VersionedEdits = Extract<EditResult, { edits: unknown }>;

/**
 * Applies edits in one undo step, then sets the cursor and brings it into view.
 * @returns false, and changes nothing, when the document is no longer the one that the edits were made for.
 */
export async function applyEdits(
  editor: vscode.TextEditor,
  { version, edits, selection }: VersionedEdits,
): Promise<boolean> {
  if (editor.document.version !== version) return false;
  const applied = await editor.edit(
    (builder) => {
      for (const { range, newText } of edits) builder.replace(asRange(range), newText);
    },
    { undoStopBefore: true, undoStopAfter: true },
  );
  if (!applied || !selection) return applied;
  const { start, end } = asRange(selection);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/** A range of the protocol as VS Code's. */
function asRange({ start, end }: VersionedEdits['edits'][number]['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
