/** Finds words that follow themselves. */
import type { Block } from '../../transcript/model.ts';
import { type ProseMatch, proseMatches } from './proseMatches.ts';

/** A word that follows itself; offsets are relative to the block. */
export interface Repetition {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Where the first of the two ends. */
  readonly firstEnd: number;
  readonly isQuoted: boolean;
}

/** The second one has a small letter: `Duran Duran` is a name, and so is `The Hague` in `the The Hague`. */
const TWICE = /(?<![\p{L}\p{M}\p{N}_'’.@/-])(\p{L})([\p{L}\p{M}]+)\s+(\p{Ll})\2(?![\p{L}\p{M}\p{N}_'’/-])/gu;

/** The repetitions of a block that are no emphasis and no mention. */
export function repetitionsIn(block: Block): Repetition[] {
  if (!mayRepeat(block.text)) return [];
  return proseMatches(block, TWICE).flatMap((found) => repetition(block.text, found));
}

/** Whether a word may repeat the one before it: false for nearly all blocks, in a tenth of the time of the pattern. */
function mayRepeat(text: string): boolean {
  let start = 0;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const wordStart = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    const isLike = end - start > 1 && text.charCodeAt(wordStart + 1) === text.charCodeAt(start + 1);
    const behind = wordStart + end - start;
    if (isLike && text.startsWith(text.slice(start + 1, end), wordStart + 1) && !isLetter(text.charCodeAt(behind)))
      return true;
    start = wordStart;
    while (start < at && isMark(text.charCodeAt(start))) start++;
    end = at;
  }
  return false;
}

/** ASCII's white space and the no-break space. */
function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Brackets, stars and quotation marks before a word. */
function isMark(code: number): boolean {
  return code < 48 || code === 91 || code === 95 || code === 0xab || (code >= 0x2010 && code <= 0x203f);
}

function repetition(text: string, { start, end, match, isQuoted }: ProseMatch): Repetition[] {
  const [, first = '', rest = '', second = ''] = match;
  const word = second + rest;
  const isStandIn = new Set(word).size === 1;
  if (first.toLowerCase() !== second || isStandIn || isEmphatic(text, start, end, word) || isMention(text, start, end))
    return [];
  return [{ word, start, end, firstEnd: start + first.length + rest.length, isQuoted }];
}

/** Said three times, with commas or without, it is meant. */
function isEmphatic(text: string, start: number, end: number, word: string): boolean {
  const around = [text.slice(Math.max(0, start - word.length - 2), start), text.slice(end, end + word.length + 2)];
  return around.some((each) => each.toLowerCase().includes(word));
}

/** Somebody may write about “the the”. */
function isMention(text: string, start: number, end: number): boolean {
  return /["'“‘„«*_]/u.test(text[start - 1] ?? '') && /["'”’“»*_]/u.test(text[end] ?? '');
}
