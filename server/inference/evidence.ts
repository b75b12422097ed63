/** What the features say of one passage between its neighbours. */
import { acts } from './families/acts.ts';
import { beyond } from './families/beyond.ts';
import { blocks, pairs } from './families/blocks.ts';
import { echo } from './families/echo.ts';
import type { Family, Place, Report } from './families/feature.ts';
import { lengths } from './families/length.ts';
import { marks } from './families/marks.ts';
import { manner, measure } from './families/measure.ts';
import { notes } from './families/notes.ts';
import { phrases } from './families/phrases.ts';
import { sequence } from './families/sequence.ts';
import { shape } from './families/shape.ts';
import type { FeatureName } from './features.ts';
import type { Reading } from './reading.ts';

const families: readonly Family[] = [
  marks,
  phrases,
  lengths,
  measure,
  manner,
  shape,
  blocks,
  pairs,
  echo,
  sequence,
  notes,
  beyond,
  acts,
];

/** A feature that holds at a place, with a strength 0..1. */
export type Held = readonly [name: FeatureName, strength: number];

const known = new WeakMap<Reading, { readonly place: Place; readonly held: readonly Held[] }>();

/** The features that hold at a place; those of the same place again cost nothing. */
export function featuresAt(place: Place): readonly Held[] {
  const before = known.get(place.here);
  if (before && isSame(before.place, place)) return before.held;
  const held: Held[] = [];
  const report: Report = (name, strength = 1) => held.push([name, strength]);
  for (const family of families) family(place, report);
  known.set(place.here, { place, held });
  return held;
}

function isSame(a: Place, b: Place): boolean {
  const isNear = a.before === b.before && a.after === b.after && a.lexicon === b.lexicon;
  return isNear && a.farBefore === b.farBefore && a.farAfter === b.farAfter;
}
