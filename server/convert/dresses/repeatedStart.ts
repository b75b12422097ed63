/** Finds what is said twice at the beginning of a turn. */
import { lineAfter } from '../../transcript/text/lines.ts';

/** A first copy is one line, and pages cut it sooner. */
const LONGEST = 2000;

/** So many words are not doubled by chance. */
const SEVERAL = 3;
/** In Chinese and Japanese every character counts as a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;
const SENTENCE = /[\p{L}\p{N}][.!?。！？]$/u;

/**
 * Where the words begin behind their first copy, and how long that is; 0 where nothing is said twice. The first copy stands
 * on the label's line. `isTail` tells what a page may put behind all that is said.
 */
export function repeatedStart(
  text: string,
  from: number,
  to: number,
  isTail: (rest: string) => boolean,
): { start: number; length: number } {
  const said = text.slice(from, to);
  const start = /^[^\S\n\r]*/.exec(said)?.[0].length ?? 0;
  const nothing = { start: from + spaceAt(said, start), length: 0 };
  const line = lineAt(said, start);
  if (line === '') return nothing;
  const glued = longestDouble(line.slice(0, 2 * LONGEST));
  if (glued > 0 && isGlued(line, glued, isTail)) return { start: from + start + glued, length: glued };
  // A copy on a line of its own may be cut off.
  const copy = line.replace(/(?:…|\.\.\.)$/, '').trimEnd();
  const next = spaceAt(said, start + line.length);
  const isCopy = copy !== '' && copy.length <= LONGEST && said.startsWith(copy, next);
  return isCopy && (isSeveral(copy) || lineAt(said, next) === copy)
    ? { start: from + next, length: copy.length }
    : nothing;
}

/** Words that follow themselves by chance, as in `2020` or `oops`, are few, and more is said behind them. */
function isGlued(line: string, length: number, isTail: (rest: string) => boolean): boolean {
  const piece = line.slice(0, length);
  if (/[\p{L}\p{N}]/u.test(piece) && isTail(line.slice(2 * length))) return true;
  return /\S$/.test(piece) && (isSeveral(piece) || SENTENCE.test(piece));
}

function isSeveral(words: string): boolean {
  return (words.match(WORD)?.length ?? 0) >= SEVERAL;
}

function lineAt(said: string, from: number): string {
  return said.slice(from, lineAfter(said, from)).trimEnd();
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
