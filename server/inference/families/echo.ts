import type { Reading } from '../reading.ts';
import { type Family, isProse, promptLength } from './feature.ts';

/** What the words share: an answer takes up those of its question. */
export const echo: Family = ({ here, before, after }, report) => {
  if (!isProse(here)) return;
  if (before && isProse(before)) {
    if (here.words <= 15 && before.words <= 30) {
      const again = wordsShared(here, before);
      if (again >= 0.4) report('repeats', again);
    }
    const shared = sharedStems(here, before);
    if (shared > 0) report('takes-up', Math.min(1, shared / 3));
    if (shared > 0 && before.words <= promptLength && before.questions > 0)
      report('echo', Math.min(1, shared / Math.min(4, before.stems.size)));
  }
  if (after && isProse(after)) {
    const shared = sharedStems(here, after);
    if (shared > 0) report('taken-up', Math.min(1, shared / 3));
  }
};

/** How much of the shorter of two short paragraphs the other says too. */
function wordsShared(here: Reading, before: Reading): number {
  const [some, others] = [here, before].map(({ head }) => new Set(head.match(/[\p{L}\p{N}]{3,}/gu)));
  let shared = 0;
  for (const word of some!) if (others!.has(word)) shared++;
  return shared >= 2 ? shared / Math.min(some!.size, others!.size) : 0;
}

function sharedStems({ stems }: Reading, other: Reading): number {
  let shared = 0;
  for (const stem of stems) if (other.stems.has(stem)) shared++;
  return shared;
}
