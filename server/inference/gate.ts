import type { FeatureName } from './features.ts';
import type { InferredTurn } from './passages.ts';
import type { Scores } from './scoring.ts';
import { gate } from './weights.ts';

/** What was fitted to tell conversations from prose. */
export interface Gate {
  readonly threshold: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** What tells where a paragraph stands rather than how somebody speaks: it would count against short texts. */
const places: ReadonlySet<FeatureName> = new Set([
  'first',
  'last',
  'last-word',
  'first-above-longer',
  'first-above-prompt',
  'above-question',
  'paragraph',
  'one-sentence',
]);

/** Whether there is a question and an answer for which more speaks than against them. */
export function hasPair(turns: readonly InferredTurn[]): boolean {
  return turns.some(
    ({ role, confidence }, at) => role === 'model' && confidence > 0.5 && turns[at - 1]!.confidence > 0.5,
  );
}

/** Above 0 when the turns look like a conversation rather than prose with a few questions in it. */
export function conversationScore(turns: readonly InferredTurn[], scores: Scores, isFaq: boolean): number {
  if (turns.length < 2) return Number.NEGATIVE_INFINITY;
  let sum = -gate.threshold;
  for (const [name, value] of evidenceOf(turns, scores, isFaq)) sum += (gate.weights[name] ?? 0) * value;
  return sum;
}

/** What speaks of a whole text: how its turns open, how many there are, how sure inference is of them. */
export function evidenceOf(turns: readonly InferredTurn[], { held }: Scores, isFaq: boolean): Map<string, number> {
  const found = new Map<string, number>([['always', 1]]);
  const add = (name: string, value: number) => found.set(name, (found.get(name) ?? 0) + value);
  const share = 2 / turns.length;
  for (const { role, first, likely } of turns) {
    for (const [name, strength] of held[first]!) if (!places.has(name)) add(`${role} ${name}`, strength * share);
    add('sure', (likely * share) / 2);
  }
  const preface = held.slice(0, turns[0]!.first).filter(({ length }) => length > 0).length;
  add('pairs', Math.min(3, Math.log2(turns.length / 2)));
  add('preface', Math.min(3, Math.log2(1 + preface)));
  if (isFaq) add('faq', 1);
  return found;
}
