/** Passages among their neighbours. */
import { isProse, type Place } from './families/feature.ts';
import { isHeadingLike } from './families/shape.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { Passage } from './passages.ts';
import { readingOf } from './reading.ts';

/** A passage among its neighbours; undefined for the title, which stands before every turn. */
export function placeAt(passages: readonly Passage[], i: number, language: string | undefined): Place | undefined {
  const read = (at: number) => {
    const passage = passages[at];
    return passage && !(at === 0 && passage.kind === 'title') ? readingOf(passage) : undefined;
  };
  const here = read(i);
  if (!here) return undefined;
  let before = read(i - 1);
  // A first line without end mark is the title in all but name: nothing stands "under" it.
  if (i === 1 && before && isHeadingLike(before, here, undefined)) before = undefined;
  const farBefore = before && i > 1 ? read(i - 2) : undefined;
  return { farBefore, before, here, after: read(i + 1), farAfter: read(i + 2), lexicon: lexiconOf(language) };
}

/** Whether a passage is a paragraph that somebody may say by itself. */
export function isProsePlace({ before, here, after, lexicon }: Place): boolean {
  return isProse(here) && !isHeadingLike(here, after, before && lexicon);
}
