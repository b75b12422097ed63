import type { FeatureName } from '../features.ts';
import type { Reading } from '../reading.ts';
import { type Family, isProse } from './feature.ts';
import { endsInColon, isQuestion } from './marks.ts';

const bounds: readonly (readonly [words: number, name: FeatureName])[] = [
  [3, 'up-to-3-words'],
  [8, 'up-to-8-words'],
  [15, 'up-to-15-words'],
  [25, 'up-to-25-words'],
  [45, 'up-to-45-words'],
];

/** How long a paragraph is, by itself and beside its neighbours. */
export const measure: Family = ({ here, before, after }, report) => {
  report(isProse(here) ? 'paragraph' : 'block');
  if (!before) report('first');
  if (!after) report('last');
  if (!isProse(here)) return;
  const bound = bounds.find(([words]) => here.words <= words);
  if (bound) report(bound[1]);
  if (isProse(before)) byDegrees(here, before, (by) => report(by > 0 ? 'longer-by' : 'shorter-by', Math.abs(by)));
  if (isProse(after))
    byDegrees(here, after, (by) => report(by > 0 ? 'longer-than-next-by' : 'shorter-than-next-by', Math.abs(by)));
  if (here.sentences <= 1) report('one-sentence');
  else if (here.sentences >= 3) report('sentences');
};

function byDegrees(here: Reading, there: Reading, report: (by: number) => void) {
  const by = Math.log2((here.words + 2) / (there.words + 2)) / 3;
  if (by !== 0) report(Math.max(-1, Math.min(1, by)));
}

/** How a paragraph is written. */
export const manner: Family = ({ here, before, after, lexicon }, report) => {
  if (!isProse(here)) return;
  if (here.end === '!' || here.end === '！') report('exclaims');
  if (here.isOpenEnded) report('open-ended');
  if (here.figures > 0) report('figures', Math.min(1, here.figures / 3));
  if (here.rawHead.includes('(')) report('in-brackets');
  if (here.isBoldLed) report('bold-lead');
  else if (here.isMarkedUp) report('marked-up');
  if (/["“„«]/u.test(here.rawHead)) report('quotes');
  if (/\p{Extended_Pictographic}/u.test(here.rawHead) || /\p{Extended_Pictographic}/u.test(here.tail)) report('emoji');
  if (lexicon.firstPerson.holds(here.head)) report('first-person');
  if (lexicon.secondPerson.holds(here.head)) report('second-person');
  if (lexicon.connectives.opens(here.head)) report('goes-on');
  if (lexicon.pointers.opens(here.head)) report(here.words <= 20 ? 'short-points-back' : 'points-back');
  if (isProse(before)) {
    if (isQuestion(before)) report('below-question');
    else if (before.words <= 20) report('below-statement');
    if (before.isSmall) report('below-small-letter');
  }
  if (isProse(after) && isQuestion(after)) report('above-question');
  if (before && !isProse(before) && before.kind !== 'heading')
    report(here.words <= 12 ? 'short-below-block' : 'below-block');
  if (after && !isProse(after) && after.kind !== 'heading' && !endsInColon(here)) report('above-block');
};
