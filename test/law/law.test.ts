/** After any edits, everything is as if the text had just been opened. More: LAW_EDITS=1000000 npx vitest run test/law */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configurationSchema } from '../../server/config/configuration.ts';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { Checker } from '../../server/rules/check.ts';
import { LiveTranscript } from '../../server/transcript/liveTranscript.ts';
import { critical, numbersFrom, ordinary, randomEdit } from './edits.ts';
import { all, fresh, remarkTree, treeOf } from './fresh.ts';

const edits = Number(process.env['LAW_EDITS'] ?? 4000);
const firstSeed = Number(process.env['LAW_SEED'] ?? 1);
const configuration = configurationSchema.parse({});
const examples = join(import.meta.dirname, '../../examples');
const starts = [
  '',
  ...readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(examples, name), 'utf8')),
];

/** Words and marks thrown together. */
function garbage(next: () => number): string {
  const pieces = [...critical, ...ordinary];
  return Array.from({ length: Math.floor(next() * 30) }, () => pieces[Math.floor(next() * pieces.length)]).join('');
}

/** Edits one text `count` times and compares after each; the seed names the run. */
function run(seed: number, count: number): void {
  const next = numbersFrom(seed);
  let text = next() < 0.5 ? garbage(next) : (starts[Math.floor(next() * starts.length)] as string);
  const live = new LiveTranscript(text, parseOptions(configuration));
  const checker = new Checker(live.transcript, configuration);
  for (const facts of checker.facts) live.keep(facts);
  live.settle();
  for (let step = 0; step < count; step++) {
    const { start, end, newText } = randomEdit(text, next);
    const message = `LAW_SEED=${seed}, step ${step}: ${JSON.stringify({ text, start, end, newText })}`;
    text = text.slice(0, start) + newText + text.slice(end);
    live.edit(start, end, newText);
    if (next() < 0.2) continue;
    live.settle();
    expect(live.transcript.text, message).toBe(text);
    expect(treeOf(live.transcript), message).toEqual(remarkTree(text));
    expect(all(live.transcript, checker.problems, configuration), message).toEqual(fresh(text, configuration));
  }
}

describe('edited is as fresh', () => {
  const perRun = 40;
  const runs = Math.ceil(edits / perRun);
  test(`${edits} edits from seed ${firstSeed}`, { timeout: 3_600_000 }, () => {
    for (let seed = firstSeed; seed < firstSeed + runs; seed++) run(seed, perRun);
  });
});
