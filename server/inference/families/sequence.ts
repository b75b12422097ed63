import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { type Family, isProse, longProse, promptLength } from './feature.ts';
import { endsInColon } from './marks.ts';
import { isOfSelf, tellsOfOwnLife } from './phrases.ts';
import { asks, asksBack, isCurt, isCurtReply } from './reply.ts';

/** What the order says: background before its question, material after its prompt, curt replies to a counter-question. */
export const sequence: Family = ({ here, before, after, lexicon }, report) => {
  const isBackground = (one: Reading | undefined) =>
    isProse(one) &&
    one.questions === 0 &&
    one.words <= longProse &&
    !lexicon.frame.holds(one.head) &&
    (isOfSelf(one, lexicon) || tellsOfOwnLife(one, lexicon));
  const isPrompt = (one: Reading | undefined) => asks(one) && one.words <= promptLength;
  if (isBackground(here) && isPrompt(after)) report('background');
  if (isBackground(before) && isPrompt(here)) report('after-background');
  if (isMaterial(here) && before && isProse(before) && before.words <= promptLength) {
    const points = lexicon.material.holds(before.head) && (before.questions > 0 || lexicon.prompts.opens(before.head));
    if (points) report('material');
  }
  if (asks(here) && isCurt(after, lexicon)) report(asksBack(here) ? 'asks-back' : 'answered-curtly');
  if (before && isMaterial(before) && (isPrompt(here) || isImperative(here, lexicon)) && here.words <= 20)
    report('after-material');
  if (isMaterial(here) && before && endsInColon(before) && isBackground(before)) report('own-material');
  if (asks(before) && isProse(here) && here.questions === 0 && here.words >= 15) report('after-question');
  if (isRemark(before, lexicon) && isPrompt(here) && here.words <= 25) report('two-part');
  if (isCurtReply(before, here, after, lexicon)) report('curt-reply');
};

/** Whether a passage is what somebody may paste. */
export function isMaterial({ kind }: Reading): boolean {
  return kind === 'code' || kind === 'quote' || kind === 'table' || kind === 'list';
}

function isImperative({ head }: Reading, lexicon: Lexicon): boolean {
  return lexicon.imperatives.opens(head) || lexicon.prompts.opens(head);
}

function isRemark(reading: Reading | undefined, lexicon: Lexicon): boolean {
  if (!isProse(reading) || reading.words > 25 || reading.questions > 0 || endsInColon(reading)) return false;
  return !lexicon.answers.opens(reading.head) && !lexicon.frame.holds(reading.head);
}
