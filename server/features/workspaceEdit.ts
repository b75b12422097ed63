/** Edits of one version of a document. */
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextChange } from '../rules/applyFixes.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { toEdits } from './ranges.ts';
import type { Session } from './session/session.ts';

/** The changes as an edit that names the version it is for, where the client can tell. */
export function workspaceEdit({ client }: Session, snapshot: Snapshot, changes: readonly TextChange[]): WorkspaceEdit {
  const { uri, version } = snapshot;
  const edits = toEdits(snapshot, changes);
  if (!client.workspace?.workspaceEdit?.documentChanges) return { changes: { [uri]: edits } };
  const versioned: TextDocumentEdit = { textDocument: { uri, version }, edits };
  return { documentChanges: [versioned] };
}
