/** Fits the field, and tells how well it does on conversations that it was not fitted to. */
import type { Field } from '../../../server/inference/field.ts';
import { segment } from '../../../server/inference/infer.ts';
import type { InferredTurn } from '../../../server/inference/passages.ts';
import type { Scores } from '../../../server/inference/scoring.ts';
import type { Count } from '../measure.ts';
import { ascend } from './ascent.ts';
import { climb, fieldOf, fold, movable, parameters, unfold } from './crf.ts';
import type { Example } from './examples.ts';
import { variantsOf } from './variants.ts';

/** How strongly weights are held to nought: 4 to 12 did alike on folds and on hands left out (F1 within 0.003), 1.5 a little worse. */
const penalty = 6;
/** Into how many folds conversations are dealt. */
const folds = 6;

/** The field that makes the truth of examples likeliest. */
export function fitField(examples: readonly Example[]): Field {
  const all = examples.flatMap((one) => [one, ...variantsOf(one)]);
  const moved = ascend(movable, { rounds: 100, penalty }, (numbers, gradient) => {
    const theta = unfold(numbers);
    const uphill = new Float64Array(parameters);
    for (const one of all) climb(one, theta, uphill);
    fold(uphill, gradient);
  });
  return fieldOf(unfold(moved));
}

/** What a field that has not seen an example makes of it. */
export interface Unseen {
  readonly example: Example;
  readonly field: Field;
  readonly turns: readonly InferredTurn[];
  readonly scores: Scores;
}

/** Infers every example with a field fitted to the other folds. */
export function crossValidate(examples: readonly Example[]): Unseen[] {
  const foldOf = new Map(examples.map((example, i) => [example, i % folds]));
  return leaveOut(examples, (example) => foldOf.get(example)!);
}

/** Infers every example with a field fitted to what other hands wrote: nearer to what happens with texts of strangers. */
export function acrossHands(examples: readonly Example[]): Unseen[] {
  return leaveOut(examples, ({ hand }) => hand);
}

function leaveOut(examples: readonly Example[], groupOf: (example: Example) => unknown): Unseen[] {
  return [...new Set(examples.map(groupOf))].flatMap((group) => {
    const field = fitField(examples.filter((example) => groupOf(example) !== group));
    return examples
      .filter((example) => groupOf(example) === group)
      .map((example) => ({ example, field, ...segment(example.passages, example.language, field) }));
  });
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
