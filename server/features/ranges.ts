/** Offsets of the core as LSP positions, and back. Everything is in UTF-16 code units. */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { TextChange } from '../rules/applyFixes.ts';
import { absolute, type OffsetRange, type Span } from '../transcript/model.ts';
import type { Snapshot } from './snapshot.ts';

/** The LSP range of offsets in the whole text. */
export function toRange({ document }: Snapshot, { start, end }: OffsetRange): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The LSP range of a span. */
export function spanRange(snapshot: Snapshot, span: Span): Range {
  return toRange(snapshot, absolute(span));
}

/** The offset of an LSP position in the whole text. */
export function toOffset({ document }: Snapshot, position: Position): number {
  return document.offsetAt(position);
}

/** The offsets of an LSP range. */
export function toOffsets({ document }: Snapshot, { start, end }: Range): OffsetRange {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** The LSP edits of changes. */
export function toEdits(snapshot: Snapshot, changes: readonly TextChange[]): TextEdit[] {
  return changes.map((change) => ({ range: toRange(snapshot, change), newText: change.newText }));
}

/** Whether the offset lies in the range or at its end. */
export function holds({ start, end }: OffsetRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
