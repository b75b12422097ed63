/** Finds the name that a slip of the keyboard was meant to be. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../speakers/speakers.ts';

/** The known name (folded) that an unknown one nearly is: an edit or two away, or with its letters swapped. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const folded = fold(name);
  const allowed = folded.length >= 6 ? 2 : folded.length >= 4 ? 1 : 0;
  return [...known].find(
    (other) => other !== folded && (distance(folded, other) <= allowed || areSwapped(folded, other)),
  );
}

function areSwapped(a: string, b: string): boolean {
  return a.length >= 4 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
