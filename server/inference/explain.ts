/** Why a turn opens at a passage, feature by feature. */
import { featuresAt } from './evidence.ts';
import type { FeatureName } from './features.ts';
import type { InferredTurn, Passage } from './passages.ts';
import { placeAt } from './places.ts';
import type { State } from './states.ts';
import { field } from './weights.ts';

/** What a feature says for a turn's opening, against what the passage would be else. */
export interface Reason {
  readonly feature: FeatureName;
  /** Above 0: for the opening. Below 0: against it. */
  readonly weight: number;
}

/** The reasons for and against a turn's opening, the weightiest first. */
export function explainTurn(
  passages: readonly Passage[],
  { role, first, rival }: Pick<InferredTurn, 'role' | 'first' | 'rival'>,
  language?: string,
): Reason[] {
  const place = placeAt(passages, first, language);
  if (!place) return [];
  const state: State = role === 'editor' ? 1 : 3;
  const reasons = featuresAt(place).map(([feature, strength]) => {
    const values = field.weights[feature];
    return { feature, weight: values ? (values[state]! - values[rival]!) * strength : 0 };
  });
  return reasons.filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
