/** How long a post is. */
import { toString as plainText } from 'mdast-util-to-string';
import { spanText, type Transcript, type Turn } from '../transcript/model.ts';

/** Languages that write words without spaces between them. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of preface and turns, without markup and labels. */
export function countWords({ preface, turns, language }: Transcript): number {
  const blocks = new Set([...preface, ...turns.flatMap((turn) => turn.body.map(({ block }) => block))]);
  let count = 0;
  for (const { node } of blocks) if (node) count += wordsIn(plainText(node), language);
  for (const { label } of turns) if (label && blocks.has(label.span.block)) count -= wordsIn(spanText(label.span), language);
  return count;
}

/** The words of one turn, without its label. */
export function wordsOfTurn({ body }: Turn, language: string): number {
  return body.reduce((count, span) => count + wordsIn(spanText(span), language), 0);
}

function wordsIn(text: string, language: string): number {
  if (!unspaced.has(language)) return text.match(word)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (isWordLike) count++;
  return count;
}
