/** The word or name around a cursor. */
import type { OffsetRange } from '../../transcript/model.ts';

/** Names are not longer; what is further away is not looked at. In UTF-16 code units. */
const reach = 200;

/** Small words that stand inside names, but not between two, in the languages of disclaimers. */
const inside = new Set('of the de del der den des du la le les el los las von zur zum'.split(' '));

/** Words with a capital that open sentences and not names, in the same languages. */
const opening = new Set(
  (
    'The A An This That These Those In On At By For From With And But Or As If When While Did Does Is Are Was Were ' +
    'Der Die Das Ein Eine Im Am Und Aber Le La Les Un Une Des En Au Et Mais El Los Las Una Y Pero'
  ).split(' '),
);

/** The words with capitals around the cursor, or the one word there; undefined where there is none. */
export function nameAt(text: string, cursor: number): OffsetRange | undefined {
  const from = Math.max(0, cursor - reach);
  const words = wordsIn(text.slice(from, cursor + reach), from);
  const at = words.findIndex(({ start, end }) => start <= cursor && cursor <= end);
  const word = words[at];
  if (!word) return undefined;
  if (!isCapital(word.word) && !inside.has(word.word)) return word;
  const first = furthest(words, at, -1, text);
  const last = furthest(words, at, 1, text);
  if (first === at && last === at) return word;
  return { start: words[first]!.start, end: words[last]!.end };
}

interface Word extends OffsetRange {
  readonly word: string;
}

function wordsIn(text: string, from: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'.-](?=[\p{L}\p{N}]))*/gu)].map((found) => {
    // What somebody owns is no part of their name.
    const word = found[0].replace(/[’']s$/, '');
    const start = from + found.index;
    return { word, start, end: start + word.length };
  });
}

/** The last word of the name in one direction: names end with words that have capitals. */
function furthest(words: readonly Word[], at: number, step: 1 | -1, text: string): number {
  let end = at;
  for (let next = at + step; isBeside(words[next - step], words[next], step, text); next += step) {
    const { word } = words[next]!;
    if (isCapital(word) && !(step < 0 && opening.has(word))) end = next;
    else if (!inside.has(word)) break;
  }
  return end;
}

function isBeside(a: Word | undefined, b: Word | undefined, step: 1 | -1, text: string): boolean {
  if (!a || !b) return false;
  const [before, after] = step > 0 ? [a, b] : [b, a];
  return /^[ \u00a0]$/.test(text.slice(before.end, after.start));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}|^\p{N}+\p{Lu}/u.test(word);
}
