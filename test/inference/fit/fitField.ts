/** Fits the field, and tells how well it does on conversations that it was not fitted to. */
import type { Field } from '../../../server/inference/field.ts';
import { segment } from '../../../server/inference/infer.ts';
import type { InferredTurn } from '../../../server/inference/passages.ts';
import type { Scores } from '../../../server/inference/scoring.ts';
import type { Count } from '../measure.ts';
import { ascend } from './ascent.ts';
import { climb, fieldOf, fold, movable, parameters, unfold } from './crf.ts';
import type { Example } from './examples.ts';

/** How strongly weights are held to nought: 1 to 2 did alike on the folds (F1 within 0.002), 0.3 a little worse; the middle. */
const penalty = 1.5;
/** Into how many folds conversations are dealt. */
const folds = 6;

/** The field that makes the truth of examples likeliest. */
export function fitField(examples: readonly Example[], held = penalty): Field {
  const moved = ascend(movable, { rounds: 100, penalty: held }, (numbers, gradient) => {
    const theta = unfold(numbers);
    const uphill = new Float64Array(parameters);
    for (const example of examples) climb(example, theta, uphill);
    fold(uphill, gradient);
  });
  return fieldOf(unfold(moved));
}

/** What a field that has not seen an example makes of it. */
export interface Unseen {
  readonly example: Example;
  readonly turns: readonly InferredTurn[];
  readonly scores: Scores;
}

/** Infers every example with a field fitted to the other folds. */
export function crossValidate(examples: readonly Example[]): Unseen[] {
  return Array.from({ length: folds }, (_, fold) => {
    const field = fitField(examples.filter((_, i) => i % folds !== fold));
    return examples
      .filter((_, i) => i % folds === fold)
      .map((example) => ({ example, ...segment(example.passages, example.language, field) }));
  }).flat();
}

/** Whether a turn opens where one of its role does. */
export function isRight({ role, first }: InferredTurn, { truth }: Example): boolean {
  return truth[first] === (role === 'editor' ? 1 : 3);
}

/** How many turns were found, found where there are none, and missed. */
export function countOf(unseen: readonly Unseen[]): Count {
  const count = { right: 0, wrong: 0, missed: 0 };
  for (const { example, turns } of unseen) {
    const right = turns.filter((turn) => isRight(turn, example)).length;
    count.right += right;
    count.wrong += turns.length - right;
    count.missed += example.truth.filter((state) => state === 1 || state === 3).length - right;
  }
  return count;
}
