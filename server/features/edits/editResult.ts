/** A post's edit as clients get it. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditResult } from '../../protocol.ts';
import { applyChanges } from '../../rules/applyFixes.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { toEdits } from '../ranges.ts';
import { placeAfter } from './cursor.ts';
import type { PostEdit } from './postEdit.ts';

/** Its edits for the snapshot's version, and places of the edited text. */
export function editResult(snapshot: Snapshot, { changes, selection, doubts = [] }: PostEdit): EditResult {
  const edits = toEdits(snapshot, changes);
  const { version } = snapshot;
  if (!selection && doubts.length === 0) return { version, edits };
  const edited = TextDocument.create(snapshot.uri, '', version, applyChanges(snapshot.text, changes));
  const range = selection && { start: edited.positionAt(selection.start), end: edited.positionAt(selection.end) };
  const places = doubts.map((offset) => edited.positionAt(placeAfter(changes, offset)));
  return { version, edits, ...(range && { selection: range }), ...(places.length > 0 && { doubts: places }) };
}
