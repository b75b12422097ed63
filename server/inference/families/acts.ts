import { type Family, isProse, promptLength } from './feature.ts';
import { isQuestion } from './marks.ts';
import { isMaterial } from './sequence.ts';

/** What a paragraph does by its opening words: concede, praise, conclude, advise; or report, appraise, move on, bring along. */
export const acts: Family = ({ here, before, after, lexicon }, report) => {
  if (!isProse(here)) {
    if (!isMaterial(here) || !isProse(before) || before.words > promptLength) return;
    if (lexicon.brings.holds(before.head) || lexicon.brings.holds(before.tail)) report('brought');
    else if (lexicon.orders.holds(before.head) || lexicon.orders.holds(before.tail)) report('ordered');
    return;
  }
  const { head, words } = here;
  if (lexicon.concessions.opens(head)) report('concedes');
  else if (!isQuestion(here) && lexicon.praises.opens(head)) report('praises');
  if (lexicon.conclusions.opens(head)) report('concludes');
  if (!isQuestion(here) && lexicon.advice.opens(head)) report('advises');
  if (words > promptLength) return;
  if (lexicon.reports.opens(head)) report('reports-back');
  if (lexicon.appraisals.opens(head)) report('appraises');
  if (lexicon.moves.opens(head)) report('moves-on');
  if (after && isMaterial(after) && (lexicon.brings.holds(head) || lexicon.brings.holds(here.tail))) report('brings');
  if (before && isMaterial(before) && lexicon.concessions.opens(head)) report('answers-pasted');
};
