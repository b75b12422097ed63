/** Keeps the cursor with its words. */
import type { TextChange } from '../../rules/applyFixes.ts';
import type { PostEdit } from './postEdit.ts';

/** The changes with the place to which a cursor goes: what is inserted at the cursor stands before it. */
export function keepingCursor(changes: readonly TextChange[], offset: number): PostEdit {
  const sorted = changes.toSorted((a, b) => a.start - b.start);
  const moved = placeAfter(sorted, offset);
  return { changes: sorted, selection: { start: moved, end: moved } };
}

/** Where a place of the text is after changes, which are in order; behind what is inserted there. */
export function placeAfter(changes: readonly TextChange[], offset: number): number {
  let moved = offset;
  for (const { start, end, newText } of changes) {
    if (end <= offset) moved += newText.length - (end - start);
    else if (start < offset) moved += Math.min(0, newText.length - (offset - start));
  }
  return moved;
}
