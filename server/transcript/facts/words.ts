/** How long a post is. */

import { plainBlock, plainSpan } from '../markdown/plainText.ts';
import type { Transcript, Turn } from '../model.ts';
import { memo } from './memo.ts';
import { Tally } from './tally.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Counts the words of preface and turns, without markup and labels, while the transcript is edited. */
export class WordCount {
  /** The words of all blocks. */
  readonly tally = new Tally((block) => wordsIn(plainBlock(block)));
  readonly #transcript: Transcript;

  constructor(transcript: Transcript) {
    this.#transcript = transcript;
  }

  readonly #labels = memo(() =>
    this.#transcript.turns.reduce((count, { label }) => count + wordsIn(label?.written ?? ''), 0),
  );

  /** What is neither preface nor turn: the notes, and a title before the first turn. */
  readonly #others = memo(() => {
    const { notes, title, turns } = this.#transcript;
    const first = turns[0]?.opening.block;
    const isBefore = title && (!first || title.block.start < first.start);
    const others = [...notes.flatMap(({ blocks }) => blocks), ...(isBefore ? [title.block] : [])];
    return others.reduce((count, block) => count + wordsIn(plainBlock(block)), 0);
  });

  /** The words of the settled transcript. */
  get words(): number {
    return this.tally.sum - this.#labels.value - this.#others.value;
  }
}

/** The words of one turn, without markup and label. */
export function wordsOfTurn({ body }: Turn): number {
  return body.reduce((count, span) => count + wordsIn(plainSpan(span)), 0);
}

/** The words of a text without markup. */
export function wordsIn(text: string): number {
  const words = text.match(WORD) ?? [];
  if (!UNSPACED.test(text)) return words.length;
  return words.reduce((count, word) => count + (UNSPACED.test(word) ? segmentsIn(word) : 1), 0);
}

function segmentsIn(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}

let segmenter: Intl.Segmenter | undefined;
