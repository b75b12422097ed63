/** Why a turn opens at a passage, feature by feature. */
import { reportFeatures, weightsByState } from './evidence.ts';
import type { InferredTurn, Passage } from './passages.ts';
import { placeAt } from './scoring.ts';
import type { State } from './states.ts';
import { type FeatureName, weights } from './weights.ts';

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
  const reasons: Reason[] = [];
  reportFeatures(place, (feature, strength = 1) => {
    const values = weightsByState(weights[feature]);
    const weight = (values[state] - values[rival]) * strength;
    if (weight !== 0) reasons.push({ feature, weight });
  });
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
