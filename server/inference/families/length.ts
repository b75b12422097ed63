import type { Reading } from '../reading.ts';
import { curt, type Family, isProse, longProse, type Place } from './feature.ts';
import { endsInColon } from './marks.ts';
import { isHeadingLike } from './shape.ts';

/** What the lengths say: prompts are short, answers are long. */
export const lengths: Family = (place, report) => {
  const { here, before, after } = place;
  if (!isProse(here)) return;
  if (here.words > longProse) report('long');
  else if (here.words <= 25) report('short');
  if (after && isProse(after) && here.words * 2 <= after.words) report('shorter-than-next');
  if (after && isProse(after) && !endsInColon(after) && here.words >= after.words * 2) report('longer-than-next');
  if (before && isProse(before) && before.words * 2 <= here.words) report('longer-than-last');
  if (isDip(place)) {
    if (here.words <= curt) report('curt');
    // After a list or code, a short paragraph often closes the answer.
    else report('dip', Math.min(1, 14 / here.words) * (isProse(before) ? 1 : 0.7));
  }
  if (here.opening <= 3 && here.words >= 10) report('verdict');
};

/** For how many words what a colon announces counts. */
const announced = 15;

/** A paragraph that is much shorter than what stands around it, and announces nothing. */
function isDip({ before, here, after, lexicon }: Place): boolean {
  if (!before || here.words > 30 || endsInColon(here) || isHeadingLike(here, after, lexicon)) return false;
  const isLong = (one: Reading) =>
    !isProse(one) || one.words + (endsInColon(one) ? announced : 0) >= Math.max(8, here.words * 1.4);
  return isLong(before) && (!after || isLong(after)) && before.kind !== 'heading' && after?.kind !== 'list';
}
