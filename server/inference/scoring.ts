import { evidenceOf } from './evidence.ts';
import type { Place } from './families/feature.ts';
import { isHeadingLike } from './families/shape.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { Passage } from './passages.ts';
import { readingOf } from './reading.ts';
import { states } from './states.ts';

/** What the features say of every passage, one entry a passage. */
export interface Scores {
  /** Score of passage `i` in state `s` at `i * states + s`. */
  emission: Float64Array;
  /** Evidence of a conversation if an editor turn opens at the passage. */
  editorEvidence: Float64Array;
  /** The same for a model turn. */
  modelEvidence: Float64Array;
}

/** Scores all passages; linear in their length, the first time. */
export function score(passages: readonly Passage[], language?: string): Scores {
  const emission = new Float64Array(passages.length * states);
  const editorEvidence = new Float64Array(passages.length);
  const modelEvidence = new Float64Array(passages.length);
  // The title stands before every turn.
  if (passages[0]?.kind === 'title') emission.fill(-Infinity, 1, states);
  forEachPlace(passages, language, (i, place) => {
    const { states: values, editor, model } = evidenceOf(place);
    for (let state = 1; state < states; state++) emission[i * states + state]! += values[state]!;
    editorEvidence[i] = editor;
    modelEvidence[i] = model;
  });
  return { emission, editorEvidence, modelEvidence };
}

function forEachPlace(
  passages: readonly Passage[],
  language: string | undefined,
  visit: (i: number, place: Place) => void,
) {
  const lexicon = lexiconOf(language);
  const read = (i: number) => {
    const passage = passages[i];
    return passage && !(i === 0 && passage.kind === 'title') ? readingOf(passage) : undefined;
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
