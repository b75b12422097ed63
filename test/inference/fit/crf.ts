/** The conditional random field: how likely its numbers make the truth, and which way is uphill. */
import type { Field } from '../../../server/inference/field.ts';
import { marginals, type Paced, sweepInRhythms, totalOf } from '../../../server/inference/rhythm.ts';
import { type Costs, states, steps } from '../../../server/inference/states.ts';
import { type Example, emptyEmission, names } from './examples.ts';

const emissions = names.length * states;
/** How many numbers there are to fit: a weight by feature and state, a cost by step, a cost by ending. */
export const parameters = emissions + steps.length + states;

/** What states have in common: who speaks, and whether somebody begins to. What is fitted to one state says a little of its kin. */
const kin: readonly (readonly number[])[] = [
  [1, 2],
  [3, 4],
  [1, 3],
  [2, 4],
];
/** How many numbers the fit moves: for each feature also one for each kin. */
export const movable = parameters + names.length * kin.length;

/** The numbers of the field that movable numbers make: each state's own and those of its kin. */
export function unfold(moved: Float64Array): Float64Array {
  const theta = moved.slice(0, parameters);
  names.forEach((_, feature) => {
    kin.forEach((some, at) => {
      for (const s of some) theta[feature * states + s]! += moved[parameters + feature * kin.length + at]!;
    });
  });
  return theta;
}

/** Carries the gradient of the field's numbers to those of the movable ones. */
export function fold(gradient: Float64Array, moved: Float64Array): void {
  moved.set(gradient);
  names.forEach((_, feature) => {
    kin.forEach((some, at) => {
      moved[parameters + feature * kin.length + at] = some.reduce((sum, s) => sum + gradient[feature * states + s]!, 0);
    });
  });
}

/** The numbers as inference reads them. */
export function fieldOf(theta: Float64Array): Field {
  const weights = names.map((name, at) => [name, [...theta.subarray(at * states, (at + 1) * states)].map(rounded)]);
  return { weights: Object.fromEntries(weights), costs: costsOf(theta) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function costsOf(theta: Float64Array): Costs {
  return {
    step: [...theta.subarray(emissions, emissions + steps.length)].map(rounded),
    end: [...theta.subarray(emissions + steps.length)].map(rounded),
  };
}

function emissionOf(example: Example, theta: Float64Array): Float64Array {
  const emission = emptyEmission(example);
  example.held.forEach((features, i) => {
    for (const [feature, strength] of features)
      for (let s = 0; s < states; s++) emission[i * states + s]! += theta[feature * states + s]! * strength;
  });
  return emission;
}

/** Adds the gradient of the log-likelihood of an example's truth. */
export function climb(example: Example, theta: Float64Array, gradient: Float64Array): void {
  const { held, truth, prose } = example;
  const costs = costsOf(theta);
  const all = sweepInRhythms(emissionOf(example, theta), prose, costs);
  const total = totalOf(all);
  const likely = marginals(all)!;
  const surprise = (i: number, s: number) => (truth[i] === s ? 1 : 0) - likely[i * states + s]!;
  held.forEach((features, i) => {
    for (let s = 0; s < states; s++)
      for (const [feature, strength] of features) gradient[feature * states + s]! += surprise(i, s) * strength;
  });
  for (let s = 0; s < states; s++) gradient[emissions + steps.length + s]! -= surprise(held.length - 1, s);
  steps.forEach(([from, to], at) => {
    for (let i = 1; i < held.length; i++) {
      const isTrue = truth[i - 1] === from && truth[i] === to ? 1 : 0;
      gradient[emissions + at]! -= isTrue - stepAt(all, i, from, to, costs.step[at]!, total);
    }
  });
}

/** How likely a step is taken at a passage. */
function stepAt(all: readonly Paced[], i: number, from: number, to: number, cost: number, total: number): number {
  let sum = 0;
  const k = i * states + to;
  for (const { forward, backward, emission } of all)
    sum += Math.exp(forward[(i - 1) * states + from]! - cost + emission[k]! + backward[k]! - total);
  return sum;
}
