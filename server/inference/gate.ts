import type { InferredTurn } from './passages.ts';
import type { Scores } from './scoring.ts';

/** Evidence a pair of question and answer must give on average in a long conversation: plain question, longer answer. */
const perPair = 0.9;
/** What must come on top from somewhere: one pair alone has to be unmistakable. */
const once = 3.6;
/** Passages a pair may have for nothing, and what each further one costs: questions are rarer in essays. */
const perPairFree = 3;
const perFurtherPassage = 0.2;
/** However long the answers are, they cost no more. */
const mostForLength = 1;
/** However unlike a conversation one turn is: models are asked for letters and stories, too. */
const worst = -2;
/** Each passage of preface beyond the second makes an essay likelier. */
const perPreface = 0.5;

/** Above 0 when the turns look like a conversation rather than prose with a few questions in it. */
export function conversationScore(turns: readonly InferredTurn[], scores: Scores): number {
  const pairs = Math.floor(turns.length / 2);
  if (pairs === 0) return Number.NEGATIVE_INFINITY;
  let evidence = 0;
  for (const { role, first } of turns) {
    evidence += Math.max(worst, role === 'editor' ? scores.editorEvidence[first]! : scores.modelEvidence[first]!);
  }
  const preface = Math.max(0, turns[0]!.first - 3) * perPreface;
  const length = (turns.at(-1)!.last - turns[0]!.first + 1) / pairs;
  const further = Math.min(mostForLength, Math.max(0, length - perPairFree) * perFurtherPassage);
  return (evidence - once - preface) / pairs - perPair - further;
}
