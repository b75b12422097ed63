import { conversationScore } from './gate.ts';
import type { InferredTurn, Passage } from './passages.ts';
import { decodeInRhythm } from './rhythm.ts';
import { score } from './scoring.ts';
import { type Decoded, type State, states } from './states.ts';

/**
 * Finds the turns of a conversation written without labels.
 * The turns tile the passages from the first turn on, alternate and begin with the editor; passages before are title
 * and preface. Empty when the text does not look like a conversation. Linear in the length of the text; never throws.
 */
export function inferTurns(passages: readonly Passage[], options: { language?: string } = {}): InferredTurn[] {
  const scores = score(passages, options.language);
  const decoded = decodeInRhythm(scores);
  const turns = cut(decoded);
  const gate = conversationScore(turns, scores);
  if (gate <= 0) return [];
  return turns.map((turn) => ({ ...turn, confidence: logistic(Math.min(gate * 2, turn.confidence)) }));
}

/** The turns of a path; their confidence is still a margin. */
export function cut({ path, through, best }: Decoded): InferredTurn[] {
  const turns: InferredTurn[] = [];
  for (let i = 0; i < path.length; i++) {
    const state = path[i]!;
    if (state === 1 || state === 3) {
      const role = state === 1 ? 'editor' : 'model';
      const rival = bestOther(through, i, state);
      const confidence = best - through[i * states + rival]!;
      turns.push({ role, first: i, last: i, rival, confidence });
    } else if (state !== 0) turns.at(-1)!.last = i;
  }
  return turns;
}

function bestOther(through: Float64Array, i: number, state: number): State {
  let other: State = state === 0 ? 1 : 0;
  for (let s = other + 1; s < states; s++)
    if (s !== state && through[i * states + s]! > through[i * states + other]!) other = s as State;
  return other;
}

function logistic(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}
