import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { type Family, isProse, promptLength } from './feature.ts';
import { endsInColon, isOffer, isQuestion } from './marks.ts';
import { isCurtReply } from './reply.ts';
import { isHeadingLike } from './shape.ts';

/** What the wording says: prompts, reactions and thanks on one side, answers and a model's talk of itself on the other. */
export const phrases: Family = (place, report) => {
  const { here, lexicon } = place;
  if (!isProse(here)) return;
  if (here.words <= promptLength && !isOffer(here, lexicon)) editorPhrases(place, report);
  modelPhrases(place, report);
  if (here.questions === 0 && !isRequest(here, lexicon)) report('statement', here.words > 25 ? 1.5 : 1);
  if (lexicon.elsewhere.opens(here.head) || lexicon.elsewhere.holds(here.tail)) report('letter-or-story');
  if (lexicon.house.holds(here.head)) report('house-voice');
  if (tellsOfOwnLife(here, lexicon)) report('own-life');
  if (lexicon.frame.holds(here.head)) report('frame');
};

const editorPhrases: Family = ({ here, before, after, lexicon }, report) => {
  const { head, words } = here;
  const question = here.questions > 0;
  const request = asksFor(here, lexicon);
  if (lexicon.greetings.opens(head)) report(before ? 'greeting' : 'first-greeting');
  if (givesThanks(here, lexicon)) report('thanks');
  if (request) report('prompt');
  else if (!question && words <= 25 && !endsInColon(here) && lexicon.imperatives.opens(head)) report('imperative');
  const isTitle = isHeadingLike(here, after, before && lexicon);
  if (!question && words <= 25 && !endsInColon(here) && !isTitle && lexicon.questionWords.opens(head))
    report('unmarked-question');
  if ((question || request) && lexicon.address.holds(head)) report('put-to-you');
  if (question && lexicon.followUps.opens(head)) report('follow-up');
  if (!question && words <= 40 && isReaction(here, lexicon)) report('reaction');
};

const modelPhrases: Family = ({ here, before, after, lexicon }, report) => {
  const { head, tail } = here;
  const asks = isQuestion(here) && here.words <= promptLength;
  if (before && lexicon.greetings.opens(before.head) && lexicon.greetings.opens(head)) report('greeting-returned');
  if (lexicon.modelThanks.opens(head)) report('model-thanks');
  const isReply = isCurtReply(before, here, after, lexicon);
  if (!asks && !isReply && lexicon.answers.opens(head)) report('answer-opener');
  else if (!asks && lexicon.softAnswers.opens(head)) report('soft-opener');
  if (!asks && (lexicon.modelTalk.holds(head) || lexicon.modelTalk.holds(tail))) report('model-talk');
};

/** Whether somebody speaks of a life of their own, which models do not have. */
export function tellsOfOwnLife({ head, tail, words }: Reading, lexicon: Lexicon): boolean {
  if (words > 2 * promptLength || lexicon.modelOwn.holds(head) || lexicon.modelTalk.holds(head)) return false;
  return lexicon.ownLife.holds(head) || lexicon.ownLife.holds(tail);
}

/** Whether a passage speaks in the editor's first person rather than in the model's. */
export function isOfSelf({ head, tail }: Reading, lexicon: Lexicon): boolean {
  if (lexicon.answers.opens(head) || lexicon.modelTalk.holds(head) || lexicon.modelTalk.holds(tail)) return false;
  return lexicon.self.opens(head);
}

function isReaction(reading: Reading, lexicon: Lexicon): boolean {
  return isOfSelf(reading, lexicon) || lexicon.reactions.opens(reading.head);
}

function isRequest(reading: Reading, lexicon: Lexicon): boolean {
  return asksFor(reading, lexicon) || givesThanks(reading, lexicon);
}

function asksFor({ head, words }: Reading, lexicon: Lexicon): boolean {
  return words <= promptLength && (lexicon.prompts.opens(head) || (words <= 6 && lexicon.nudges.opens(head)));
}

function givesThanks({ head, tail, words }: Reading, lexicon: Lexicon): boolean {
  if (words > promptLength || lexicon.modelThanks.opens(head)) return false;
  return lexicon.thanks.opens(head) || (words <= 12 && lexicon.thanks.holds(tail));
}
