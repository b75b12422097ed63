import type { Reading } from '../reading.ts';
import { type Family, isProse } from './feature.ts';
import { endsInColon } from './marks.ts';

/** What the blocks say: lists, tables, code and headings structure answers. */
export const shape: Family = ({ here, before, after }, report) => {
  if (here.kind === 'list') report('list');
  else if (here.kind === 'table') report('table');
  else if (here.kind === 'code') report('code');
  else if (here.kind === 'quote') report('quote');
  else if (here.kind === 'heading' || here.kind === 'title') report('heading');
  else if (isHeadingLike(here, after)) report('heading-like');
  if (isProse(here) && after?.kind === 'list' && endsInColon(here)) report('list-intro');
  if (before && (before.kind === 'heading' || isHeadingLike(before, here))) report('under-heading');
  if (before && endsInColon(before)) report('announced');
};

/** A line without marks that names what follows: short, one line, no end mark, and something longer below it. */
export function isHeadingLike(reading: Reading, after: Reading | undefined): boolean {
  if (!isProse(reading) || reading.words > 9 || reading.lines > 1 || !after) return false;
  return /[\p{L}\p{N}]/u.test(reading.end) && /^[\p{Lu}\p{N}]/u.test(reading.rawHead) && after.words > reading.words;
}
