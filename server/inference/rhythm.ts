import { type Costs, logSum, type Sweeps, states, sweep } from './states.ts';

/** How likely an answer goes on after a paragraph: from answers of one paragraph to those of ten. */
const rhythms: readonly number[] = [0.05, 0.2, 0.4, 0.6, 0.75, 0.9];

/** The sweeps over a text in one rhythm. */
export interface Paced extends Sweeps {
  readonly emission: Float64Array;
}

/**
 * The sweeps in every rhythm. Answers of a conversation are mostly of like length, so that where the clear turns are one
 * paragraph long, the others are too; a threshold for all texts would be wrong for most.
 */
export function sweepInRhythms(emission: Float64Array, prose: Uint8Array, costs: Costs): Paced[] {
  return rhythms.map((goesOn) => {
    const inRhythm = paced(emission, prose, goesOn);
    return { emission: inRhythm, ...sweep(inRhythm, costs) };
  });
}

/** How likely all paths of all rhythms are, as a logarithm. */
export function totalOf(all: readonly Sweeps[]): number {
  return all.reduce((sum, { total }) => logSum(sum, total), -Infinity);
}

/** How likely each passage is in each state, 0 to 1; undefined when no path is possible. */
export function marginals(all: readonly Sweeps[]): Float64Array | undefined {
  const total = totalOf(all);
  if (total === -Infinity) return undefined;
  const sum = new Float64Array(all[0]!.forward.length);
  for (const { forward, backward } of all)
    for (let k = 0; k < sum.length; k++) sum[k]! += Math.exp(forward[k]! + backward[k]! - total);
  return sum;
}

/** The scores with what it costs, in a rhythm, to carry an answer on and to end it. */
function paced(emission: Float64Array, prose: Uint8Array, goesOn: number): Float64Array {
  const more = -Math.log(goesOn);
  const turn = -Math.log(1 - goesOn);
  return emission.map((score, k) => {
    const state = k % states;
    if (state === 1) return score - turn;
    return state === 4 && prose[(k - state) / states] ? score - more : score;
  });
}
