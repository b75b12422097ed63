import type { Passage } from './passages.ts';

/** What the features look at: a passage measured once, in time linear in its length. */
export interface Reading {
  kind: Passage['kind'];
  /** Words in the whole passage; two CJK characters count as one word. */
  words: number;
  /** Question marks in the whole passage. */
  questions: number;
  /** The last character that is neither space, closing bracket, quote nor Markdown mark; '' if none. */
  end: string;
  /** The opening, lower-cased, without Markdown marks; at most `window` characters of source. */
  head: string;
  /** The opening with its capitals. */
  rawHead: string;
  /** The ending, like `head`. */
  tail: string;
  /** Lines in the passage. */
  lines: number;
  /** Words of the first sentence, as far as `head` shows it. */
  opening: number;
  /** Whether the first letter is a small one. */
  isSmall: boolean;
  /** Whether it ends without a mark. */
  isOpenEnded: boolean;
  /** About how many sentences its ends show. */
  sentences: number;
  /** How many of its opening's words hold a digit. */
  figures: number;
  /** Whether it opens with words in bold. */
  isBoldLed: boolean;
  /** Whether it opens with Markdown marks of emphasis or code somewhere. */
  isMarkedUp: boolean;
  /** Whether all of it is in italics. */
  isItalic: boolean;
  /** The beginnings of the longer words at its ends. */
  stems: ReadonlySet<string>;
}

/** Characters of source read at either end of a passage: longer than any prompt's opening, short enough for huge ones. */
const window = 400;

const bullet = /^[\s\u00a0]*[•◦‣▪●○∙·][\s\u00a0]/u;
const boldLine = /^\s{0,3}(\*\*|__)[^*_\n?]{1,80}\1:?\s*$/;
const questionMarks = new Set([0x3f, 0xff1f, 0x37e, 0x61f]);
const closers = /[\s\u00a0"'”’»«)\]*_`~]/u;

const known = new WeakMap<Passage, Reading>();

/** The reading of a passage, made once. */
export function readingOf(passage: Passage): Reading {
  const reading = known.get(passage) ?? readPassage(passage);
  known.set(passage, reading);
  return reading;
}

/** Reads a passage. A paragraph written with bullet glyphs reads as a list, a line all in bold as a heading. */
function readPassage({ kind, text }: Passage): Reading {
  const counts = count(text);
  const rawHead = plain(text.slice(0, window));
  const tail = text.length <= window ? rawHead : plain(text.slice(-window));
  const end = lastMark(text);
  return {
    kind: kind === 'paragraph' ? kindOf(text) : kind,
    ...counts,
    end,
    head: rawHead.toLowerCase(),
    rawHead,
    tail: tail.toLowerCase(),
    opening: count(/^[^.!?:;…]*/u.exec(rawHead)?.[0] ?? '').words,
    isSmall: /^[^\p{L}\p{N}]{0,3}\p{Ll}/u.test(rawHead),
    isOpenEnded: /[\p{L}\p{N}]/u.test(end),
    sentences: sentencesIn(rawHead) + (tail === rawHead ? 0 : sentencesIn(tail)),
    figures: rawHead.match(/(?<![\p{L}\p{N}])\p{N}/gu)?.length ?? 0,
    isBoldLed: /^\s{0,3}(?:\*\*|__)/.test(text.slice(0, window)),
    isMarkedUp: /[*_`]/.test(text.slice(0, window)),
    isItalic: isItalic(text),
    stems: stemsOf(rawHead === tail ? rawHead : `${rawHead} ${tail}`),
  };
}

function kindOf(text: string): Passage['kind'] {
  if (bullet.test(text.slice(0, window))) return 'list';
  return boldLine.test(text.slice(0, window)) ? 'heading' : 'paragraph';
}

function isItalic(text: string): boolean {
  const mark = text[0];
  if ((mark !== '*' && mark !== '_') || text[1] === mark || text.length < 3) return false;
  return text.trimEnd().indexOf(mark, 1) === text.trimEnd().length - 1;
}

function sentencesIn(text: string): number {
  return text.match(/[.!?…。？！]["'”’»)]?(?= |$)/gu)?.length ?? 0;
}

/** First letters of the longer words: bears most inflection in the languages we know, and needs no list of stop words. */
function stemsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? []) found.add(word.slice(0, 5));
  return found;
}

function count(text: string): { words: number; questions: number; lines: number } {
  let words = 0;
  let questions = 0;
  let lines = 1;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0x202f;
    if (code === 0x0a) lines++;
    if (questionMarks.has(code)) questions++;
    if (code >= 0x3040 && code <= 0x9fff) words += 0.5;
    else if (!space && !inWord && isWordStart(code)) words++;
    inWord = !space && (inWord || isWordStart(code));
  }
  return { words, questions, lines };
}

function isWordStart(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0
  );
}

function lastMark(text: string): string {
  for (let i = text.length - 1; i >= 0; i--) {
    const char = text[i]!;
    if (!closers.test(char)) return char;
  }
  return '';
}

/** The words without Markdown's marks, with straight apostrophes and single spaces. */
function plain(source: string): string {
  return source
    .replace(/\]\([^()\s]{0,300}\)/g, ' ')
    .replace(/[*_`#>[\]\\]/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
