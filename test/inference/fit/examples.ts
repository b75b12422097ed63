/** Conversations as the fit sees them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { FeatureName } from '../../../server/inference/features.ts';
import { features } from '../../../server/inference/features.ts';
import type { Passage } from '../../../server/inference/passages.ts';
import { passagesOf } from '../../../server/inference/passagesOf.ts';
import { score } from '../../../server/inference/scoring.ts';
import { type State, states } from '../../../server/inference/states.ts';
import { readFixture } from '../fixture.ts';
import { type Interview, interviewsOf, openingOf } from '../interviews.ts';

/** The features by number. */
export const names = Object.keys(features) as FeatureName[];
const numbers = new Map(names.map((name, at) => [name, at]));

/** A feature that holds at a passage. */
export type Held = readonly [feature: number, strength: number];

/** A conversation: its passages, what holds at them, and the state that each is in. */
export interface Example {
  readonly name: string;
  readonly language: string;
  /** Who wrote it. */
  readonly hand: string;
  readonly passages: readonly Passage[];
  readonly held: readonly (readonly Held[])[];
  readonly prose: Uint8Array;
  readonly truth: Uint8Array;
}

/** The interviews of the tuning part, and the conversations that inference must get right. */
export function allExamples(): Example[] {
  return [...interviewsOf('tuning').map(ofInterview), ...fixtures('conversations').map(ofFixture)];
}

function ofInterview(interview: Interview): Example {
  const read = passagesOf(interview.transcript);
  const truth = read.map(({ block }) => stateAt(openingOf(block), interview));
  const passages = read.map(({ passage }) => passage);
  const { name, hand, language } = interview;
  return example({ name, hand, language: interview.transcript.language ?? language, passages }, truth);
}

function stateAt(at: number, { turns }: Interview): State {
  const turn = turns.findLast(({ start }) => start <= at);
  if (!turn) return 0;
  if (turn.role === 'editor') return turn.start === at ? 1 : 2;
  return turn.start === at ? 3 : 4;
}

/** The texts of a folder of fixtures. */
export function fixtures(folder: string): { name: string; source: string }[] {
  const url = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => ({ name, source: readFileSync(new URL(name, url), 'utf8') }));
}

function ofFixture({ name, source }: { name: string; source: string }): Example {
  const { passages, turns } = readFixture(source);
  const truth = passages.map((_, i): State => {
    const turn = turns.find(({ first, last }) => first <= i && i <= last);
    if (!turn) return 0;
    if (turn.role === 'editor') return turn.first === i ? 1 : 2;
    return turn.first === i ? 3 : 4;
  });
  return example({ name, hand: 'first', language: name.slice(0, 2), passages }, truth);
}

/** A conversation with what holds at its passages. */
export function example(
  text: Pick<Example, 'name' | 'hand' | 'language' | 'passages'>,
  truth: ArrayLike<number>,
): Example {
  const { passages, language } = text;
  const { held, prose } = score(passages, language, { weights: {}, costs: { step: [], end: [] } });
  const numbered = held.map((found) => found.map(([feature, strength]): Held => [numbers.get(feature)!, strength]));
  return { ...text, held: numbered, prose, truth: Uint8Array.from(truth) };
}

/** The emission of an example before anything is known. */
export function emptyEmission({ passages }: Example): Float64Array {
  const emission = new Float64Array(passages.length * states);
  if (passages[0]?.kind === 'title') emission.fill(-Infinity, 1, states);
  return emission;
}
