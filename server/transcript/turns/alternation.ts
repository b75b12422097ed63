/** Speakers that nobody declared, found by how their labels alternate. */
import type { Label, Role, Speaker } from '../model.ts';
import { fold } from '../speakers/speakers.ts';

/** Who answers asks no more often than this; in a play both do. */
const RARELY = 0.25;

/**
 * Unknown names that recur in strict alternation, with their roles: two of them, or one with a known speaker of one
 * role. Lead-ins such as `**Pros:**` and `**Cons:**` alternate too, so one of two unknowns must mostly ask.
 * In a play plain names recur as well: there, nobody else may speak and the other one may hardly ask.
 */
export function namesInAlternation(
  labels: readonly Label[],
  known: readonly { label: Label; speaker: Speaker | undefined }[],
): Map<string, Role> {
  const knownRoles = new Set(known.map(({ speaker }) => speaker?.role));
  if (knownRoles.size === 2) return new Map();
  const opening = labels.filter((label) => !label.glued);
  const counts = new Map<string, number>();
  for (const { name } of opening) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
  const isKnown = new Set(known.map(({ label }) => fold(label.name)));
  const unknown = [...counts].filter(([name, count]) => count > 1 && !isKnown.has(name)).map(([name]) => name);
  const pair = knownRoles.size === 1 ? unknown.slice(0, 1) : unknown.slice(0, 2);
  if (pair.length !== 2 - knownRoles.size || !alternate(opening, new Set([...isKnown, ...pair]), pair))
    return new Map();
  if (knownRoles.size === 1) return new Map([[pair[0] ?? '', knownRoles.has('editor') ? 'model' : 'editor']]);
  const asking = pair.map((name) => shareOfQuestions(opening.filter((label) => fold(label.name) === name)));
  const [first = 0, second = 0] = asking;
  const isPlain = opening.every(({ name, dress }) => dress === 'plain' || !pair.includes(fold(name)));
  if (isPlain && (unknown.length > 2 || Math.min(first, second) > RARELY)) return new Map();
  if (Math.max(first, second) < 0.5 || first === second) return new Map();
  return new Map(pair.map((name, at) => [name, first > second === (at === 0) ? 'editor' : 'model']));
}

function alternate(labels: readonly Label[], names: ReadonlySet<string>, unknown: readonly string[]): boolean {
  const sequence = labels.map((label) => fold(label.name)).filter((name) => names.has(name));
  return sequence.every((name, at) => at === 0 || name !== sequence[at - 1] || !unknown.includes(name));
}

function shareOfQuestions(labels: readonly Label[]): number {
  const asks = labels.filter(({ span }) => /[?？;]\s*$/u.test(span.block.text.slice(span.end).trimEnd()));
  return asks.length / labels.length;
}
