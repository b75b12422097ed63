import type { Reading } from '../reading.ts';
import { type Family, isProse, promptLength } from './feature.ts';
import { isQuestion } from './marks.ts';
import { isHeadingLike } from './shape.ts';

/** From how many words on a last paragraph may be a note of the author. */
const noteLength = 7;

/** What nobody says in the conversation: what the author writes above it and below it. */
export const notes: Family = ({ here, farBefore, before, after, farAfter, lexicon }, report) => {
  if (!isProse(here)) return;
  if (!before && isHeadingLike(here, after, undefined)) return report('title-line');
  const isNote = (one: Reading) => one.isItalic || lexicon.frame.holds(one.head) || lexicon.frame.holds(one.tail);
  if (!before && isNote(here)) report('preface');
  if (before && !farBefore && isProse(before) && isNote(before)) report('below-preface');
  if (!after && before && here.words >= noteLength && here.questions === 0 && !lexicon.secondPerson.holds(here.head))
    report('last-word');
  if (here.isItalic) {
    report('in-italics');
    if (!before || before.isItalic) report('italics-above');
    if (!after || (after.isItalic && !farAfter)) report('italics-below');
  }
  if (!before && lexicon.models.holds(here.head)) report('names-model');
  if (before || !isProse(after)) return;
  const asks = (one: typeof after) => isQuestion(one) || lexicon.prompts.opens(one.head) || one.isSmall;
  if (asks(after) && after.words <= promptLength && !asks(here)) report('first-above-prompt');
  else if (after.words >= here.words) report('first-above-longer');
};
