import { evidenceOf } from './evidence.ts';
import { isProse, type Place } from './families/feature.ts';
import { isHeadingLike } from './families/shape.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { Passage } from './passages.ts';
import { readingOf } from './reading.ts';
import { states } from './states.ts';

/** What the features say of every passage, one entry a passage. */
export interface Scores {
  /** 1 where a passage is a paragraph that somebody may say by itself. */
  prose: Uint8Array;
  /** Score of passage `i` in state `s` at `i * states + s`. */
  emission: Float64Array;
  /** Evidence of a conversation if an editor turn opens at the passage. */
  editorEvidence: Float64Array;
  /** The same for a model turn. */
  modelEvidence: Float64Array;
}

/** What it costs to leave a passage to the preface: most conversations have none. */
const untold = 1;

/** Scores all passages; linear in their length, the first time. */
export function score(passages: readonly Passage[], language?: string): Scores {
  const emission = new Float64Array(passages.length * states);
  const prose = new Uint8Array(passages.length);
  const editorEvidence = new Float64Array(passages.length);
  const modelEvidence = new Float64Array(passages.length);
  // The title stands before every turn.
  if (passages[0]?.kind === 'title') emission.fill(-Infinity, 1, states);
  forEachPlace(passages, language, (i, place) => {
    const { states: values, editor, model } = evidenceOf(place);
    for (let state = 0; state < states; state++) emission[i * states + state]! += values[state]!;
    emission[i * states]! -= untold;
    prose[i] = isProse(place.here) && !isHeadingLike(place.here, place.after, place.before && place.lexicon) ? 1 : 0;
    editorEvidence[i] = editor;
    modelEvidence[i] = model;
  });
  return { prose, emission, editorEvidence, modelEvidence };
}

function forEachPlace(
  passages: readonly Passage[],
  language: string | undefined,
  visit: (i: number, place: Place) => void,
) {
  for (let i = 0; i < passages.length; i++) {
    const place = placeAt(passages, i, language);
    if (place) visit(i, place);
  }
}

/** A passage among its neighbours; undefined for the title, which stands before every turn. */
export function placeAt(passages: readonly Passage[], i: number, language: string | undefined): Place | undefined {
  const read = (at: number) => {
    const passage = passages[at];
    return passage && !(at === 0 && passage.kind === 'title') ? readingOf(passage) : undefined;
  };
  const here = read(i);
  if (!here) return undefined;
  let before = read(i - 1);
  // A first line without end mark is the title in all but name: nothing stands "under" it.
  if (i === 1 && before && isHeadingLike(before, here, undefined)) before = undefined;
  return { before, here, after: read(i + 1), lexicon: lexiconOf(language) };
}
