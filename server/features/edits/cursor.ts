/** Keeps the cursor with its words. */
import type { TextChange } from '../../rules/applyFixes.ts';
import type { PostEdit } from './postEdit.ts';

/** The changes with the place to which a cursor goes: what is inserted at the cursor stands before it. */
export function keepingCursor(changes: readonly TextChange[], offset: number): PostEdit {
  const sorted = changes.toSorted((a, b) => a.start - b.start);
  let moved = offset;
  for (const { start, end, newText } of sorted) {
    if (end <= offset) moved += newText.length - (end - start);
    else if (start < offset) moved += Math.min(0, newText.length - (offset - start));
  }
  return { changes: sorted, selection: { start: moved, end: moved } };
}
