/** How many states a passage may be in. */
export const states = 5;

/** What a passage is: 0 preface, 1 opens an editor turn, 2 carries it on, 3 opens a model turn, 4 carries it on. */
export type State = 0 | 1 | 2 | 3 | 4;

/** The steps there are, which makes the sides alternate, the editor first. */
export const steps: readonly (readonly [from: State, to: State])[] = [
  [0, 0],
  [0, 1], // the first turn
  [1, 2],
  [2, 2],
  [1, 3],
  [2, 3],
  [3, 4],
  [4, 4],
  [3, 1],
  [4, 1],
];

/** What steps cost, in the order of `steps`, and what it costs to end in a state. */
export interface Costs {
  readonly step: readonly number[];
  readonly end: readonly number[];
}

/** How likely each passage is in each state, as logarithms. */
export interface Sweeps {
  /** Of all paths up to a passage that are in a state there. */
  readonly forward: Float64Array;
  /** Of all paths from a passage on, when they are in a state there. */
  readonly backward: Float64Array;
  /** Of all paths. */
  readonly total: number;
}

/** Sums the paths up to and from every passage (forward-backward); linear in the number of passages. */
export function sweep(emission: Float64Array, { step, end }: Costs): Sweeps {
  const n = emission.length / states;
  const forward = new Float64Array(n * states).fill(-Infinity);
  const backward = new Float64Array(n * states).fill(-Infinity);
  if (n === 0) return { forward, backward, total: -Infinity };
  forward[0] = emission[0]!;
  forward[1] = emission[1]!;
  for (let i = 1; i < n; i++) {
    const here = i * states;
    steps.forEach(([from, to], at) => {
      forward[here + to] = logSum(forward[here + to]!, forward[here - states + from]! - step[at]!);
    });
    for (let s = 0; s < states; s++) forward[here + s]! += emission[here + s]!;
  }
  let total = -Infinity;
  for (let s = 0; s < states; s++) {
    backward[(n - 1) * states + s] = -end[s]!;
    total = logSum(total, forward[(n - 1) * states + s]! - end[s]!);
  }
  for (let i = n - 2; i >= 0; i--) {
    const here = i * states;
    const next = here + states;
    steps.forEach(([from, to], at) => {
      const later = backward[next + to]! + emission[next + to]! - step[at]!;
      backward[here + from] = logSum(backward[here + from]!, later);
    });
  }
  return { forward, backward, total };
}

/** The logarithm of a sum of two numbers that are given by theirs. */
export function logSum(a: number, b: number): number {
  if (a < b) return b + Math.log1p(Math.exp(a - b));
  return a === -Infinity ? a : a + Math.log1p(Math.exp(b - a));
}

/** The possible path with the highest sum of gains; undefined when none is possible. */
export function bestPath(gain: Float64Array): Uint8Array | undefined {
  const n = gain.length / states;
  const best = new Float64Array(n * states).fill(-Infinity);
  const came = new Uint8Array(n * states);
  for (let s = 0; s < 2 && n > 0; s++) best[s] = gain[s]!;
  for (let i = 1; i < n; i++) {
    const here = i * states;
    for (const [from, to] of steps) {
      const value = best[here - states + from]! + gain[here + to]!;
      if (value > best[here + to]!) [best[here + to], came[here + to]] = [value, from];
    }
  }
  const last = best.subarray((n - 1) * states);
  let state = last.indexOf(Math.max(...last));
  if (n === 0 || last[state] === -Infinity) return undefined;
  const path = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i--) {
    path[i] = state;
    state = came[i * states + state]!;
  }
  return path;
}
