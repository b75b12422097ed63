import type { Field } from './field.ts';
import { conversationScore, hasPair } from './gate.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { InferredTurn, Passage } from './passages.ts';
import { readingOf } from './reading.ts';
import { marginals, sweepInRhythms } from './rhythm.ts';
import { type Scores, score } from './scoring.ts';
import { bestPath, type State, states } from './states.ts';
import { calibration, field as fitted } from './weights.ts';

/** What somebody who has read the text says that a passage is. */
export interface Given {
  readonly at: number;
  readonly state: State;
}

/** A passage that opens no turn may open one all the same when it is at least this likely to. */
const doubt = 0.15;

/**
 * Finds the turns of a conversation written without labels.
 * The turns tile the passages from the first turn on, alternate and begin with the editor; passages before are title
 * and preface. Empty when the text does not look like a conversation, or cannot be one with what is given. Where somebody
 * `asked` for the turns, they say that it is a conversation: one pair of turns is enough. Linear in the length of the text;
 * never throws.
 */
export function inferTurns(
  passages: readonly Passage[],
  { language, given, asked = false }: { language?: string; given?: readonly Given[]; asked?: boolean } = {},
): InferredTurn[] {
  const { turns, scores } = segment(passages, language, fitted, given);
  if (given) return turns;
  const holds = asked ? hasPair(turns) : conversationScore(turns, scores, isFaq(passages[0], language)) > 0;
  return holds ? turns : [];
}

/** The likeliest turns, whether or not the text is a conversation. */
export function segment(
  passages: readonly Passage[],
  language: string | undefined,
  field: Field,
  given: readonly Given[] = [],
): { turns: InferredTurn[]; scores: Scores } {
  const scores = score(passages, language, field);
  for (const each of given) insist(scores, each);
  const likely = marginals(sweepInRhythms(scores.emission, scores.prose, field.costs));
  // What is likeliest passage by passage, among what is possible at all.
  const path = likely && bestPath(likely.map((value) => (value > 0 ? value : -Infinity)));
  return { turns: path ? turnsOf(path, likely) : [], scores };
}

/** Whether the title calls the text a list of frequent questions. */
export function isFaq(title: Passage | undefined, language: string | undefined): boolean {
  return title?.kind === 'title' && lexiconOf(language).faq.holds(readingOf(title).head);
}

function insist({ emission }: Scores, { at, state }: Given): void {
  for (let s = 0; s < states; s++) if (s !== state) emission[at * states + s] = -Infinity;
}

function turnsOf(path: Uint8Array, likely: Float64Array): InferredTurn[] {
  const turns: InferredTurn[] = [];
  path.forEach((state, i) => {
    if (state === 1 || state === 3) {
      const rival = likeliestOther(likely, i, state);
      const here = likely[i * states + state]!;
      const role = state === 1 ? 'editor' : 'model';
      turns.push({ role, first: i, last: i, rival, likely: here, confidence: confidenceOf(here), doubtful: undefined });
    } else if (state !== 0) extend(turns.at(-1)!, i, likely);
  });
  return turns;
}

function extend(turn: InferredTurn, i: number, likely: Float64Array): void {
  turn.last = i;
  const start = turn.role === 'editor' ? 3 : 1;
  const most = turn.doubtful === undefined ? doubt : likely[turn.doubtful * states + start]!;
  if (likely[i * states + start]! > most) turn.doubtful = i;
}

function likeliestOther(likely: Float64Array, i: number, state: number): State {
  let other: State = state === 0 ? 1 : 0;
  for (let s = other + 1; s < states; s++)
    if (s !== state && likely[i * states + s]! > likely[i * states + other]!) other = s as State;
  return other;
}

/** How often a turn that the field finds this likely is right, as measured on interviews. */
function confidenceOf(likely: number): number {
  const odds = Math.log((likely + 1e-6) / (1 - likely + 1e-6));
  return 1 / (1 + Math.exp(-calibration.slope * odds - calibration.offset));
}
