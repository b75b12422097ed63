import type { FeatureName } from './features.ts';
import type { Costs } from './states.ts';

/** What was fitted: how much each feature says for each state, and what steps cost (a conditional random field). */
export interface Field {
  /** On a log-odds scale, in the order of the states; a feature that says nothing may be left out. */
  readonly weights: Readonly<Partial<Record<FeatureName, readonly number[]>>>;
  readonly costs: Costs;
}
