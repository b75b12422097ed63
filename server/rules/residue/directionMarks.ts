/** Which direction marks of a text have no work to do. */
import { direction, RIGHT_TO_LEFT } from './invisibleCharacters.ts';

/** Tells of each mark, by its offset, whether it is left over. */
export function idleDirectionMarks(text: string): ReadonlySet<number> {
  const all: number[] = [];
  const open: { at: number; isolates: boolean }[] = [];
  const unbalanced = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!direction.any.test(mark)) continue;
    all.push(at);
    if (direction.opens.test(mark)) open.push({ at, isolates: mark >= '\u2066' });
    else if (mark === '\u202C' || mark === '\u2069') {
      if (open[open.length - 1]?.isolates === (mark === '\u2069')) open.pop();
      else unbalanced.add(at);
    }
  }
  for (const { at } of open) unbalanced.add(at);
  return RIGHT_TO_LEFT.test(text) ? unbalanced : new Set(all);
}
