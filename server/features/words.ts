/** How long a post is. */
import type { Transcript, Turn } from '../transcript/model.ts';
import { plainBlock, plainSpan } from './plainText.ts';

/** Languages that write words without spaces between them. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of preface and turns, without markup and labels. */
export function countWords({ preface, turns, language }: Transcript): number {
  const before = preface.reduce((count, block) => count + wordsIn(plainBlock(block), language), 0);
  return turns.reduce((count, turn) => count + wordsOfTurn(turn, language), before);
}

/** The words of one turn, without markup and label. */
export function wordsOfTurn({ body }: Turn, language: string): number {
  return body.reduce((count, span) => count + wordsIn(plainSpan(span), language), 0);
}

function wordsIn(text: string, language: string): number {
  if (!unspaced.has(language)) return text.match(word)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (isWordLike) count++;
  return count;
}
