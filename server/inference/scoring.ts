import { echo } from './families/echo.ts';
import type { Family, Place, Report } from './families/feature.ts';
import { lengths } from './families/length.ts';
import { marks } from './families/marks.ts';
import { phrases } from './families/phrases.ts';
import { sequence } from './families/sequence.ts';
import { isHeadingLike, shape } from './families/shape.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { Passage } from './passages.ts';
import { readPassage } from './reading.ts';
import { type State, states } from './states.ts';
import { type Weight, weights } from './weights.ts';

const families: readonly Family[] = [marks, phrases, lengths, shape, echo, sequence];

/** What the features say of every passage, one entry a passage. */
export interface Scores {
  /** Score of passage `i` in state `s` at `i * states + s`. */
  emission: Float64Array;
  /** Evidence of a conversation if an editor turn opens at the passage. */
  editorEvidence: Float64Array;
  /** The same for a model turn. */
  modelEvidence: Float64Array;
}

/** Scores all passages; linear in their length. */
export function score(passages: readonly Passage[], language?: string): Scores {
  const emission = new Float64Array(passages.length * states);
  const editorEvidence = new Float64Array(passages.length);
  const modelEvidence = new Float64Array(passages.length);
  // The title stands before every turn.
  if (passages[0]?.kind === 'title') emission.fill(-Infinity, 1, states);
  forEachPlace(passages, language, (i, place) => {
    observe(place, (name, strength = 1) => {
      const weight: Weight = weights[name];
      const add = (state: State, value = 0) => {
        emission[i * states + state]! += value * strength;
      };
      add(1, weight.editorStart);
      add(2, weight.editorMore);
      add(3, weight.modelStart);
      add(4, weight.modelMore);
      editorEvidence[i]! += (weight.dialogue?.editor ?? 0) * strength;
      modelEvidence[i]! += (weight.dialogue?.model ?? 0) * strength;
    });
  });
  return { emission, editorEvidence, modelEvidence };
}

function observe(place: Place, report: Report): void {
  for (const family of families) family(place, report);
}

function forEachPlace(
  passages: readonly Passage[],
  language: string | undefined,
  visit: (i: number, place: Place) => void,
) {
  const lexicon = lexiconOf(language);
  const read = (i: number) => {
    const passage = passages[i];
    return passage && !(i === 0 && passage.kind === 'title') ? readPassage(passage) : undefined;
  };
  let before: Place['before'];
  let here = read(0);
  for (let i = 0; i < passages.length; i++) {
    const after = read(i + 1);
    if (here) visit(i, { before, here, after, lexicon });
    // A first line without end mark is the title in all but name: nothing stands "under" it.
    before = here && i === 0 && isHeadingLike(here, after) ? undefined : here;
    here = after;
  }
}
