/** Finds what is said twice at the beginning of a turn. */
import { lineAfter } from '../../transcript/text/lines.ts';

/** A first copy is one line, and pages cut it sooner. */
const LONGEST = 2000;

/** Where the words begin behind their first copy, and how long that is; 0 where nothing is said twice. */
export function repeatedStart(text: string, from: number, to: number): { start: number; length: number } {
  const said = text.slice(from, to);
  const start = spaceAt(said, 0);
  const line = said.slice(start, lineAfter(said, start)).trimEnd();
  const glued = longestDouble(line.slice(0, 2 * LONGEST));
  if (glued > 0) return { start: from + start + glued, length: glued };
  // A copy on a line of its own may be cut off.
  const copy = line.replace(/(?:…|\.\.\.)$/, '').trimEnd();
  const next = spaceAt(said, start + line.length);
  const isCopy = copy !== '' && copy.length <= LONGEST && said.startsWith(copy, next);
  return isCopy ? { start: from + next, length: copy.length } : { start: from + start, length: 0 };
}

/** Where the white space from a place on ends. */
function spaceAt(said: string, from: number): number {
  return said.length - said.slice(from).trimStart().length;
}

/** The length of the longest beginning that follows itself at once; by the Z algorithm, in linear time. */
function longestDouble(line: string): number {
  const common = new Array<number>(line.length).fill(0);
  let left = 0;
  let right = 0;
  let longest = 0;
  for (let at = 1; at < line.length; at++) {
    let length = at < right ? Math.min(right - at, common[at - left] ?? 0) : 0;
    while (at + length < line.length && line[length] === line[at + length]) length++;
    common[at] = length;
    if (at + length > right) [left, right] = [at, at + length];
    if (length >= at) longest = at;
  }
  return longest;
}
