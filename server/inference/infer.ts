import { conversationScore } from './gate.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { InferredTurn, Passage } from './passages.ts';
import { readingOf } from './reading.ts';
import { decodeInRhythm } from './rhythm.ts';
import { type Scores, score } from './scoring.ts';
import { type Decoded, type State, states } from './states.ts';

/** What somebody who has read the text says that a passage is. */
export interface Given {
  readonly at: number;
  readonly state: State;
}

/** A passage that opens no turn may open one all the same when no more than this speaks against it. */
const doubt = 1.4;

/** Makes of a margin how often a turn with that margin is right, as measured on interviews. */
const calibrated = { slope: 0.8, offset: -0.3 };

/**
 * Finds the turns of a conversation written without labels.
 * The turns tile the passages from the first turn on, alternate and begin with the editor; passages before are title
 * and preface. Empty when the text does not look like a conversation, or cannot be one with what is given. Linear in the
 * length of the text; never throws.
 */
export function inferTurns(
  passages: readonly Passage[],
  { language, given }: { language?: string; given?: Given } = {},
): InferredTurn[] {
  const scores = score(passages, language);
  if (given) insist(scores, given);
  const decoded = decodeInRhythm(scores);
  if (decoded.best === -Infinity) return [];
  const turns = turnsOf(decoded);
  if (given) return turns;
  return conversationScore(turns, scores, isFaq(passages[0], language)) > 0 ? turns : [];
}

/** Whether the title calls the text a list of frequent questions. */
function isFaq(title: Passage | undefined, language: string | undefined): boolean {
  return title?.kind === 'title' && lexiconOf(language).faq.holds(readingOf(title).head);
}

function insist({ emission }: Scores, { at, state }: Given): void {
  for (let s = 0; s < states; s++) if (s !== state) emission[at * states + s] = -Infinity;
}

function turnsOf(decoded: Decoded): InferredTurn[] {
  const { path, best, through } = decoded;
  const turns: InferredTurn[] = [];
  for (let i = 0; i < path.length; i++) {
    const state = path[i]!;
    if (state === 1 || state === 3) {
      const rival = bestOther(through, i, state);
      const confidence = confidenceOf(best - through[i * states + rival]!);
      turns.push({ role: state === 1 ? 'editor' : 'model', first: i, last: i, rival, confidence, doubtful: undefined });
    } else if (state !== 0) extend(turns.at(-1)!, i, decoded);
  }
  return turns;
}

function extend(turn: InferredTurn, i: number, { best, through }: Decoded): void {
  turn.last = i;
  const start = i * states + (turn.role === 'editor' ? 3 : 1);
  const before = turn.doubtful === undefined ? doubt : best - through[turn.doubtful * states + (start % states)]!;
  if (best - through[start]! < before) turn.doubtful = i;
}

function bestOther(through: Float64Array, i: number, state: number): State {
  let other: State = state === 0 ? 1 : 0;
  for (let s = other + 1; s < states; s++)
    if (s !== state && through[i * states + s]! > through[i * states + other]!) other = s as State;
  return other;
}

function confidenceOf(margin: number): number {
  return 1 / (1 + Math.exp(-calibrated.slope * margin - calibrated.offset));
}
