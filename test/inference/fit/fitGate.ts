/** Fits what tells conversations from prose: a logistic regression over the evidence of whole texts. */
import type { Field } from '../../../server/inference/field.ts';
import { evidenceOf } from '../../../server/inference/gate.ts';
import { isFaq, segment } from '../../../server/inference/infer.ts';
import type { Passage } from '../../../server/inference/passages.ts';
import { ascend } from './ascent.ts';
import type { Unseen } from './fitField.ts';

const penalty = 1;
const folds = 5;

/** What speaks for a conversation wherever it is found, or against one: a text where it is otherwise is chance. */
const signs: Readonly<Record<string, number>> = Object.fromEntries([
  ...['question', 'unmarked-question', 'put-to-you', 'follow-up', 'prompt', 'imperative', 'thanks', 'small-letter'].map(
    (name) => [`editor ${name}`, 1],
  ),
  ...['greeting', 'first-greeting', 'reaction', 'own-life', 'reports-back', 'appraises', 'moves-on', 'curt', 'dip'].map(
    (name) => [`editor ${name}`, 1],
  ),
  ...['answer-opener', 'model-talk', 'model-thanks', 'greeting-returned', 'concedes', 'praises', 'advises'].map(
    (name) => [`model ${name}`, 1],
  ),
  ...['takes-up', 'echo', 'below-question', 'after-question', 'verdict'].map((name) => [`model ${name}`, 1]),
  ...['editor', 'model'].flatMap((role) =>
    ['house-voice', 'letter-or-story', 'spoken-aloud'].map((name) => [`${role} ${name}`, -1]),
  ),
  ['pairs', 1],
  ['sure', 1],
  ['faq', -1],
]);

/** A text as the gate sees it. */
export interface Sample {
  readonly name: string;
  readonly evidence: ReadonlyMap<string, number>;
  readonly isConversation: boolean;
}

/** A text with its score by a gate that was not fitted to it. */
export interface Scored extends Sample {
  readonly score: number;
}

/** The sample that a text makes; undefined where there is no pair of turns to judge. */
export function sampleOf(
  { name, passages, language }: { name: string; passages: readonly Passage[]; language: string | undefined },
  field: Field,
): Sample | undefined {
  const { turns, scores } = segment(passages, language, field);
  if (turns.length < 2) return undefined;
  return { name, evidence: evidenceOf(turns, scores, isFaq(passages[0], language)), isConversation: false };
}

/** The samples that a conversation makes: all of it, and its beginnings, read as if there were no more of it. */
export function samplesOf({ example, field, turns }: Unseen): Sample[] {
  const ends = new Set([example.passages.length, ...[3, 5].flatMap((at) => (turns[at] ? [turns[at].last + 1] : []))]);
  return [...ends].flatMap((end) => {
    const sample = sampleOf({ ...example, passages: example.passages.slice(0, end) }, field);
    return sample ? [{ ...sample, isConversation: true }] : [];
  });
}

/** The weights that tell conversations from prose. */
export function fitGate(samples: readonly Sample[]): Record<string, number> {
  const names = [...new Set(samples.flatMap(({ evidence }) => [...evidence.keys()]))].sort();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const rows = samples.map(({ evidence, isConversation }) => ({
    cells: [...evidence].map(([name, value]) => [numbers.get(name)!, value] as const),
    isConversation,
  }));
  const always = numbers.get('always');
  const theta = ascend(
    names.length,
    { rounds: 150, penalty, isFree: (k) => k === always, signOf: (k) => signs[names[k]!] ?? 0 },
    (weights, gradient) => {
      for (const { cells, isConversation } of rows) {
        const score = cells.reduce((sum, [k, value]) => sum + weights[k]! * value, 0);
        const surprise = (isConversation ? 1 : 0) - 1 / (1 + Math.exp(-score));
        for (const [k, value] of cells) gradient[k]! += surprise * value;
      }
    },
  );
  return Object.fromEntries(names.map((name, k) => [name, Math.round(theta[k]! * 100) / 100] as const));
}

/** Scores every sample with a gate fitted to the texts of the other folds. */
export function crossScore(samples: readonly Sample[]): Scored[] {
  const texts = [...new Set(samples.map(({ name }) => name))];
  const foldOf = new Map(texts.map((name, at) => [name, at % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const weights = fitGate(samples.filter(({ name }) => foldOf.get(name) !== fold));
    return samples
      .filter(({ name }) => foldOf.get(name) === fold)
      .map((sample) => ({ ...sample, score: scoreOf(sample, weights) }));
  }).flat();
}

function scoreOf({ evidence }: Sample, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [name, value] of evidence) sum += (weights[name] ?? 0) * value;
  return sum;
}

/** As low as a threshold may be without more than four false alarms in a thousand texts: files are rarely opened as transcripts that are none. */
export function thresholdFor(prose: readonly Scored[], texts: number): number {
  const scores = prose.map(({ score }) => score).sort((a, b) => b - a);
  const first = scores[Math.floor(texts / 250)] ?? 0;
  return Math.max(0, Math.ceil(first * 10) / 10);
}
