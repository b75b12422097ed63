/** Offsets of the core as LSP positions, and back. Everything is in UTF-16 code units. */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { TextChange } from '../rules/applyFixes.ts';
import type { OffsetRange, Span } from '../transcript/model.ts';
import { positionIn } from '../transcript/text/positions.ts';
import type { Snapshot } from './posts/snapshot.ts';

/** The LSP range of offsets in the whole text. */
export function toRange(snapshot: Snapshot, { start, end }: OffsetRange): Range {
  return { start: snapshot.positionAt(start), end: snapshot.positionAt(end) };
}

/** The LSP range of a span. */
export function spanRange({ block, start, end }: Span): Range {
  return { start: positionIn(block, start), end: positionIn(block, end) };
}

/** The offset of an LSP position in the whole text. */
export function toOffset(snapshot: Snapshot, position: Position): number {
  return snapshot.offsetAt(position);
}

/** The offsets of an LSP range. */
export function toOffsets(snapshot: Snapshot, { start, end }: Range): OffsetRange {
  return { start: snapshot.offsetAt(start), end: snapshot.offsetAt(end) };
}

/** The LSP edits of changes. */
export function toEdits(snapshot: Snapshot, changes: readonly TextChange[]): TextEdit[] {
  return changes.map((change) => ({ range: toRange(snapshot, change), newText: change.newText }));
}

/** Whether the offset lies in the range or at its end. */
export function holds({ start, end }: OffsetRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
