import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { type Family, isProse } from './feature.ts';
import { endsInColon } from './marks.ts';
import { tellsOfOwnLife } from './phrases.ts';

/** What the blocks say: lists, tables, code and headings structure answers. */
export const shape: Family = ({ here, before, after, lexicon }, report) => {
  if (here.kind === 'list') report('list');
  else if (here.kind === 'table') report('table');
  else if (here.kind === 'code') report('code');
  else if (here.kind === 'quote') report('quote');
  else if (here.kind === 'heading' || here.kind === 'title') report('heading');
  else if (isHeadingLike(here, after, before && lexicon)) report('heading-like');
  if (isProse(here) && after?.kind === 'list' && endsInColon(here)) report('list-intro');
  if (before && (before.kind === 'heading' || isHeadingLike(before, here, lexicon))) report('under-heading');
  else if (isProse(here) && isBlock(after) && endsInColon(here) && !tellsOfOwnLife(here, lexicon))
    report('block-intro');
  if (before && endsInColon(before)) report('announced');
};

/**
 * A line without marks that names what follows: short, one line, no end mark, and something longer below it. With a lexicon,
 * what asks or tells of one's own life is none; a first line is a title whatever it says.
 */
export function isHeadingLike(reading: Reading, after: Reading | undefined, lexicon: Lexicon | undefined): boolean {
  if (!isProse(reading) || reading.words > 9 || reading.lines > 1 || !after) return false;
  if (lexicon?.ownLife.holds(reading.head) || lexicon?.questionWords.opens(reading.head)) return false;
  return reading.isOpenEnded && /^[\p{Lu}\p{N}]/u.test(reading.rawHead) && after.words > reading.words;
}

function isBlock(reading: Reading | undefined): boolean {
  return reading?.kind === 'code' || reading?.kind === 'quote' || reading?.kind === 'table';
}
