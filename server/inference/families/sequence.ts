import type { Reading } from '../reading.ts';
import { type Family, isProse, longProse, promptLength } from './feature.ts';
import { endsInColon, isQuestion } from './marks.ts';
import { isOfSelf } from './phrases.ts';

/** What the order says: background before its question, material after its prompt, curt replies to a counter-question. */
export const sequence: Family = ({ here, before, after, lexicon }, report) => {
  const isBackground = (one: Reading | undefined) =>
    isProse(one) && one.questions === 0 && one.words <= longProse && isOfSelf(one, lexicon);
  const isPrompt = (one: Reading | undefined) => isProse(one) && isQuestion(one) && one.words <= promptLength;
  if (isBackground(here) && isPrompt(after)) report('background');
  if (isBackground(before) && isPrompt(here)) report('after-background');
  if (isMaterial(here) && before && isProse(before) && before.words <= promptLength) {
    const points = lexicon.material.holds(before.head) && (before.questions > 0 || lexicon.prompts.opens(before.head));
    if (points) report('material');
  }
  if (isPrompt(before) && isCurt(here) && !lexicon.answers.opens(here.head) && isReply(after)) report('curt-reply');
};

function isMaterial({ kind }: Reading): boolean {
  return kind === 'code' || kind === 'quote' || kind === 'table' || kind === 'list';
}

function isCurt(reading: Reading): boolean {
  return isProse(reading) && reading.words <= 15 && reading.questions === 0 && !endsInColon(reading);
}

function isReply(reading: Reading | undefined): boolean {
  return isProse(reading) && reading.words > 20 && !isQuestion(reading);
}
