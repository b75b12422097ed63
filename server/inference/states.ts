/** How many states a passage may be in. */
export const states = 5;

/** What a passage is: 0 preface, 1 opens an editor turn, 2 carries it on, 3 opens a model turn, 4 carries it on. */
export type State = 0 | 1 | 2 | 3 | 4;

/** What a step costs; a step not listed is forbidden, which makes the sides alternate, the editor first. */
const steps: readonly (readonly [from: State, to: State, cost: number])[] = [
  [0, 0, 0],
  [0, 1, 0], // the first turn
  [1, 2, 1.5], // most prompts are one paragraph
  [2, 2, 1.5],
  [1, 3, 0],
  [2, 3, 0],
  [3, 4, 0],
  [4, 4, 0],
  [3, 1, 0], // what a turn costs depends on the rhythm
  [4, 1, 0],
];

const start: readonly number[] = [0, 0, -Infinity, -Infinity, -Infinity];
/** A post that ends on the editor ends on thanks; a last question without answer is rarer. */
const end: readonly number[] = [0, -1, -1.5, 0, 0];

/** The best path and, for each passage and state, the best score of any path through it. */
export interface Decoded {
  path: Uint8Array;
  through: Float64Array;
  best: number;
}

/** Finds the best path by dynamic programming (Viterbi, both ways); linear in the number of passages. */
export function decode(emission: Float64Array): Decoded {
  const n = emission.length / states;
  const forward = sweepForward(emission, n);
  const through = sweepBackward(emission, n);
  for (let k = 0; k < through.length; k++) through[k]! += forward[k]!;
  const path = new Uint8Array(n);
  let best = -Infinity;
  for (let s = 0; s < states; s++) best = Math.max(best, through[(n - 1) * states + s] ?? -Infinity);
  for (let i = n - 1, next = -1; i >= 0; i--) {
    next = bestState(forward, i, next);
    path[i] = next;
  }
  return { path, through, best };
}

function sweepForward(emission: Float64Array, n: number): Float64Array {
  const forward = new Float64Array(n * states).fill(-Infinity);
  for (let s = 0; s < states && n > 0; s++) forward[s] = start[s]! + emission[s]!;
  for (let i = 1; i < n; i++) {
    for (const [from, to, cost] of steps) {
      const k = i * states + to;
      forward[k] = Math.max(forward[k]!, forward[k - states - to + from]! - cost + emission[k]!);
    }
  }
  return forward;
}

function sweepBackward(emission: Float64Array, n: number): Float64Array {
  const backward = new Float64Array(n * states).fill(-Infinity);
  for (let s = 0; s < states && n > 0; s++) backward[(n - 1) * states + s] = end[s]!;
  for (let i = n - 2; i >= 0; i--) {
    for (const [from, to, cost] of steps) {
      const k = i * states + from;
      const later = k + states - from + to;
      backward[k] = Math.max(backward[k]!, backward[later]! + emission[later]! - cost);
    }
  }
  return backward;
}

/** The best state at `i` given the state after it (-1 at the end of the text). */
function bestState(forward: Float64Array, i: number, next: number): number {
  let best = 0;
  let most = -Infinity;
  const consider = (state: number, cost: number) => {
    const value = forward[i * states + state]! + cost;
    if (value > most) [best, most] = [state, value];
  };
  if (next < 0)
    end.forEach((cost, state) => {
      consider(state, cost);
    });
  else for (const [from, to, cost] of steps) if (to === next) consider(from, -cost);
  return best;
}
