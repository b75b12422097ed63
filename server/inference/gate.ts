import type { InferredTurn } from './passages.ts';
import type { Scores } from './scoring.ts';

/** What all evidence must come to: a pair or two have to be unmistakable. */
const once = 5.3;
/** What each pair of question and answer must give besides, since long prose holds some by chance. */
const perPair = 0.25;
/** Passages a pair may have for nothing, and what each further one costs: questions are rarer in essays. */
const perPairFree = 3;
const perFurtherPassage = 0.2;
/** However long the answers are, they cost no more. */
const mostForLength = 1;
/** However unlike a conversation one turn is: models are asked for letters and stories, too. */
const worst = -2;
/** A list of frequent questions that calls itself so may hold a conversation only if much speaks for one. */
const faq = 3;
/** Each passage of preface beyond the second makes an essay likelier. */
const perPreface = 0.5;

/** Above 0 when the turns look like a conversation rather than prose with a few questions in it. */
export function conversationScore(turns: readonly InferredTurn[], scores: Scores, isFaq: boolean): number {
  const pairs = Math.floor(turns.length / 2);
  if (pairs === 0) return Number.NEGATIVE_INFINITY;
  let evidence = isFaq ? -faq : 0;
  for (const { role, first } of turns)
    evidence += Math.max(worst, role === 'editor' ? scores.editorEvidence[first]! : scores.modelEvidence[first]!);
  const preface = Math.max(0, turns[0]!.first - 3) * perPreface;
  const length = (turns.at(-1)!.last - turns[0]!.first + 1) / pairs;
  const further = Math.min(mostForLength, Math.max(0, length - perPairFree) * perFurtherPassage);
  return (evidence - once - preface) / pairs - perPair - further;
}
