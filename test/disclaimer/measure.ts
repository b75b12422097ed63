import { recogniseStatements } from '../../server/disclaimer/recognise.ts';
import { defaultStatements } from '../../server/disclaimer/statements.ts';

/**
 * A labelled note; `why` says what makes it a near miss. Notes are tuned on only in `tuning.*.json`; those of `heldout.*.json` were
 * written before the recogniser and only counted. A held-out note that is looked at one by one moves to the tuning part.
 */
export interface LabelledNote {
  readonly note: string;
  readonly statements: readonly string[];
  readonly why?: string;
}

/** How often one statement was recognised rightly, wrongly, or missed. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** How often each statement was recognised rightly, wrongly, or missed. */
export function measure(notes: readonly LabelledNote[]): Map<string, Count> {
  const counts = new Map(defaultStatements.map(({ id }) => [id as string, { right: 0, wrong: 0, missed: 0 }]));
  for (const { note, statements } of notes) {
    const recognised = new Set(recogniseStatements(note).map(({ id }) => id));
    for (const [id, count] of counts) {
      if (recognised.has(id)) count[statements.includes(id) ? 'right' : 'wrong']++;
      else if (statements.includes(id)) count.missed++;
    }
  }
  return counts;
}

/** Of what was recognised, the part that is right; 1 when nothing was. */
export function precision({ right, wrong }: Count): number {
  return right + wrong ? right / (right + wrong) : 1;
}

/** Of what there was to recognise, the part that was; 1 when there was nothing. */
export function recall({ right, missed }: Count): number {
  return right + missed ? right / (right + missed) : 1;
}

/** Counts of several measurements together. */
export function total(counts: Iterable<Count>): Count {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of counts) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}
