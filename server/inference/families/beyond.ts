import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { type Family, isProse, promptLength } from './feature.ts';
import { endsInColon, isQuestion } from './marks.ts';
import { isOfSelf, tellsOfOwnLife } from './phrases.ts';

/** What stands two passages away: who answers what was pasted, and what a remark and its question stand between. */
export const beyond: Family = (place, report) => {
  const { farBefore, before, here, after, farAfter, lexicon } = place;
  if (!isProse(here)) {
    if (isPasted(here) && mayPaste(before, lexicon) && isAnswer(after, lexicon)) report('pasted-and-answered');
    if (before && isPasted(here) && endsInColon(before) && before.words > promptLength / 2)
      report('announced-at-length');
    return;
  }
  if (before && isPasted(before)) {
    if (mayPaste(farBefore, lexicon) && isAnswer(here, lexicon)) report('answers-pasted');
    else if (isProse(farBefore) && endsInColon(farBefore)) report('below-announced-block');
  }
  if (before && isPasted(before) && mayPaste(farBefore, lexicon) && isAnswer(after, lexicon))
    report('more-below-pasted', here.words <= promptLength ? 1 : 0.5);
  if (isQuestion(here) && isProse(after) && !isQuestion(after) && after.words <= 25) {
    if (after.isSmall || isOfSelf(after, lexicon) || tellsOfOwnLife(after, lexicon)) report('question-above-self');
    else if (lexicon.reports.opens(after.head) || lexicon.brings.holds(after.head)) report('question-above-self', 0.7);
  }
  if (isQuestion(before ?? here) && before && here.words <= 25 && isLonger(farBefore, before))
    report('reply-to-question', lexicon.firstPerson.holds(here.head) ? 1 : 0.5);
  if (after && isPasted(after) && mayPaste(here, lexicon) && isAnswer(farAfter, lexicon)) report('above-pasted');
  if (isLonger(before, here) && isShort(after) && isQuestion(after) && isLonger(farAfter, after))
    report('remark-between-answers');
  if (isLonger(farBefore, before) && isShort(before) && isShort(here) && isQuestion(here) && isLonger(after, here))
    report('question-between-answers');
  if (isProse(farBefore) && isProse(before)) {
    const by = Math.abs(Math.log2((here.words + 2) / (farBefore.words + 2)));
    const away = Math.abs(Math.log2((here.words + 2) / (before.words + 2)));
    if (by < 1 && away > 1.5) report('like-two-above');
  }
  if (isProse(farAfter) && isProse(after)) {
    const by = Math.abs(Math.log2((here.words + 2) / (farAfter.words + 2)));
    const away = Math.abs(Math.log2((here.words + 2) / (after.words + 2)));
    if (by < 1 && away > 1.5) report('like-two-below');
  }
};

function isShort(one: Reading | undefined): one is Reading {
  return isProse(one) && one.words <= 45 && !endsInColon(one);
}

function isLonger(one: Reading | undefined, than: Reading | undefined): boolean {
  return !!one && !!than && (!isProse(one) || one.words >= Math.max(20, than.words * 1.4));
}

function isPasted({ kind }: Reading): boolean {
  return kind === 'code' || kind === 'quote' || kind === 'table' || kind === 'list';
}

/** Whether a paragraph may bring along what is pasted below it. */
function mayPaste(one: Reading | undefined, lexicon: Lexicon): boolean {
  if (!isProse(one) || one.words > promptLength || lexicon.answers.opens(one.head)) return false;
  if (one.isSmall || isQuestion(one) || lexicon.prompts.opens(one.head)) return true;
  return isOfSelf(one, lexicon) || tellsOfOwnLife(one, lexicon) || (!endsInColon(one) && one.words <= 25);
}

function isAnswer(one: Reading | undefined, lexicon: Lexicon): boolean {
  return isProse(one) && !one.isSmall && !isQuestion(one) && !lexicon.prompts.opens(one.head) && one.words >= 5;
}
