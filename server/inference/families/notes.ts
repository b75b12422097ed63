import { type Family, isProse, promptLength } from './feature.ts';
import { isQuestion } from './marks.ts';

/** What nobody says in the conversation: what the author writes above it and below it. */
export const notes: Family = ({ here, before, after, farAfter, lexicon }, report) => {
  if (!isProse(here)) return;
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
