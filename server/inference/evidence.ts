/** What the features say of one passage between its neighbours. */
import { echo } from './families/echo.ts';
import type { Family, Place, Report } from './families/feature.ts';
import { lengths } from './families/length.ts';
import { marks } from './families/marks.ts';
import { phrases } from './families/phrases.ts';
import { sequence } from './families/sequence.ts';
import { shape } from './families/shape.ts';
import type { Reading } from './reading.ts';
import { states } from './states.ts';
import { type Weight, weights } from './weights.ts';

const families: readonly Family[] = [marks, phrases, lengths, shape, echo, sequence];

/** The score of each state, and the evidence of a conversation if an editor's or a model's turn opens here. */
export interface Evidence {
  readonly states: Float64Array;
  readonly editor: number;
  readonly model: number;
}

const known = new WeakMap<Reading, { readonly place: Place; readonly evidence: Evidence }>();

/** The evidence of a place; that of the same place again costs nothing. */
export function evidenceOf(place: Place): Evidence {
  const before = known.get(place.here);
  if (before && isSame(before.place, place)) return before.evidence;
  const evidence = gather(place);
  known.set(place.here, { place, evidence });
  return evidence;
}

function isSame(a: Place, b: Place): boolean {
  return a.before === b.before && a.after === b.after && a.lexicon === b.lexicon;
}

function gather(place: Place): Evidence {
  const scores = new Float64Array(states);
  let editor = 0;
  let model = 0;
  reportFeatures(place, (name, strength = 1) => {
    const weight: Weight = weights[name];
    weightsByState(weight).forEach((value, state) => {
      scores[state]! += value * strength;
    });
    editor += (weight.dialogue?.editor ?? 0) * strength;
    model += (weight.dialogue?.model ?? 0) * strength;
  });
  return { states: scores, editor, model };
}

/** Reports all features that hold at a place. */
export function reportFeatures(place: Place, report: Report): void {
  for (const family of families) family(place, report);
}

/** What a weight adds to each state. */
export function weightsByState({
  preface = 0,
  editorStart = 0,
  editorMore = 0,
  modelStart = 0,
  modelMore = 0,
}: Weight) {
  return [preface, editorStart, editorMore, modelStart, modelMore] as const;
}
