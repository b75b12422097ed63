/** Checks the law over many random runs; one that breaks it is shrunk and told. */
import { AssertionError } from 'node:assert';
import fc from 'fast-check';
import { configurationSchema } from '../../server/config/configuration.ts';
import { type Kind, kindsHit } from './kinds.ts';
import { Difference, follow, type Run } from './law.ts';
import { shrunk } from './shrink.ts';
import { editsOf, step, work } from './steps.ts';

/** What was done. */
export interface Count {
  edits: number;
  /** Edits that made, broke or changed a construct that reaches beyond its line. */
  hits: number;
  readonly byKind: Map<Kind, number>;
}

/** A run that breaks the law. */
export interface Break {
  readonly run: Run;
  readonly seed: number;
}

/** How many runs are made of one seed. */
const runsPerSeed = 10;

const configurations = [
  {},
  {},
  { labelStyle: 'heading', disclaimer: { headings: ['Achtung'] }, allowedHosts: ['e.com'] },
  { speakers: [{ name: 'Brad', role: 'model', aliases: ['A'] }], language: 'de', rules: { 'turn-order': 'off' } },
].map((each) => configurationSchema.parse(each));

const steps = fc.array(step, { minLength: 1, maxLength: 60, size: 'max' });

/** Edits texts of a kind at least so many times, from one seed after another, and counts, until the law is broken. */
export function breakIn(
  texts: fc.Arbitrary<string>,
  edits: number,
  firstSeed: number,
  count: Count = counted(),
): Break | undefined {
  const runs = fc
    .record({ text: texts, configuration: fc.constantFrom(...configurations), first: work, steps })
    .map(({ steps, ...run }): Run => ({ ...run, edits: editsOf(steps, run.text) }));
  const end = count.edits + edits;
  for (let seed = firstSeed; count.edits < end; seed++) {
    for (const run of fc.sample(runs, { seed, numRuns: runsPerSeed }))
      if (failureOf(run, (before, after) => note(before, after, count))) return { run, seed };
  }
  return undefined;
}

export function counted(): Count {
  return { edits: 0, hits: 0, byKind: new Map() };
}

function failureOf(run: Run, onEdit?: (before: string, after: string) => void): Error | undefined {
  try {
    follow(run, onEdit);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

function note(before: string, after: string, count: Count): void {
  const hit = kindsHit(before, after);
  count.edits++;
  if (hit.length > 0) count.hits++;
  for (const kind of hit) count.byKind.set(kind, (count.byKind.get(kind) ?? 0) + 1);
}

/** What breaks the law, as short as possible, and how to see it again. */
export function told({ run, seed }: Break): string {
  const { text, first, edits } = shrunk(run, (attempt) => failureOf(attempt) !== undefined);
  const error = failureOf({ ...run, text, first, edits });
  const difference =
    error instanceof Difference
      ? new AssertionError({ actual: error.is, expected: error.shouldBe, operator: 'deepStrictEqual' }).message
      : error?.stack;
  const lines = [{ text, first }, ...edits].map(visible);
  return [`${error?.message} (LAW_SEED=${seed})`, ...lines, difference].join('\n');
}

/** As JSON, with all that could be overlooked written out. */
function visible(value: unknown): string {
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[^ -~]/g, code);
}
