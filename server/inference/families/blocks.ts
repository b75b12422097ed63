import type { Reading } from '../reading.ts';
import { type Family, isProse } from './feature.ts';
import { endsInColon, isQuestion } from './marks.ts';
import { isOfSelf, tellsOfOwnLife } from './phrases.ts';

/** Up to this many words somebody says a thing or two before they paste. */
const fewWords = 30;
/** Up to this many words a paragraph may be half of a prompt. */
const halfPrompt = 45;

/** What stands above and below a block: what was pasted, and what answers. */
export const blocks: Family = ({ here, before, after }, report) => {
  if (isProse(here)) return;
  if (isProse(before)) {
    if (endsInColon(before)) report('block-below-colon');
    else if (isQuestion(before)) report('block-below-question');
    else if (before.words <= fewWords) report('block-below-remark');
    if (before.words <= fewWords) {
      if (here.kind === 'code') report('code-below-prompt');
      if (here.kind === 'quote') report('quote-below-prompt');
      if (here.kind === 'heading') report('heading-below-prompt');
    }
  } else if (before && here.kind === 'heading') report('heading-below-block');
  if (!isProse(after)) return;
  if (isQuestion(after) || after.words <= 8) report('block-above-prompt');
  else if (after.sentences >= 2) report('block-above-explanation');
};

/** What stands above and below a paragraph of like kind: halves of a prompt, points of an answer. */
export const pairs: Family = ({ here, before, after, lexicon }, report) => {
  if (!isProse(here)) return;
  if (here.isBoldLed && (before?.isBoldLed || after?.isBoldLed)) report('bold-series');
  const isHalf = (one: Reading | undefined) =>
    isProse(one) &&
    one.words <= halfPrompt &&
    !isQuestion(one) &&
    (isOfSelf(one, lexicon) || tellsOfOwnLife(one, lexicon) || lexicon.firstPerson.holds(one.head));
  if (isQuestion(here) && here.words <= halfPrompt && isHalf(before)) report('asks-below-remark');
  if (isHalf(here) && isProse(after) && isQuestion(after) && after.words <= halfPrompt) report('remark-above-question');
  if (!isProse(before)) return;
  if (before.words <= fewWords && here.words >= 2 * before.words && here.words > 12) report('long-below-prompt');
  if (here.words > 12 && here.words < before.words * 1.3 && before.words < here.words * 1.3) report('equals-before');
};
