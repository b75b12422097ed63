import { type Family, isProse, longProse } from './feature.ts';
import { endsInColon } from './marks.ts';

/** What the lengths say: prompts are short, answers are long. */
export const lengths: Family = ({ here, before, after }, report) => {
  if (!isProse(here)) return;
  if (here.words > longProse) report('long');
  else if (here.words <= 25) report('short');
  if (after && isProse(after) && here.words * 2 <= after.words) report('shorter-than-next');
  if (after && isProse(after) && !endsInColon(after) && here.words >= after.words * 2) report('longer-than-next');
  if (before && isProse(before) && before.words * 2 <= here.words) report('longer-than-last');
};
