/** After any edits and however it is told, the preview is that of a text that was just opened. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configurationSchema } from '../../server/config/configuration.ts';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { LivePost } from '../../server/features/livePost.ts';
import type { RenderedBlock } from '../../server/render/part.ts';
import { checkTranscript } from '../../server/rules/check.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import { changed, partsOf } from '../preview/parts.ts';
import { renderParts } from '../preview/renderParts.ts';
import { critical, numbersFrom, randomEdit } from './edits.ts';

const edits = Number(process.env['LAW_EDITS'] ?? 2000);
const firstSeed = Number(process.env['LAW_SEED'] ?? 1);
const configuration = configurationSchema.parse({});
const examples = join(import.meta.dirname, '../../examples');
const starts = [
  '',
  'Good morning! Have you heard of it?\n\nYes, I have heard of it.\n\nWhy is that so?\n\nThere are several reasons.\n',
  'Q: One?\nA: Two.[^1] See [a].\nQ: Three?[^2]\nA: Four.\n\n[^1]: Five.[^2]\n\n[^2]: Six [a].\n\n[a]: https://e.com\n',
  ...readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(examples, name), 'utf8')),
];

function fresh(text: string) {
  const transcript = parseTranscript(text, parseOptions(configuration));
  return renderParts(transcript, checkTranscript(transcript, configuration), configuration);
}

/** Edits one text `count` times; the panel is told what changed, often with little room, and sometimes loses it all. */
function run(seed: number, count: number): void {
  const next = numbersFrom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  let text = next() < 0.3 ? Array.from({ length: 20 }, () => pick(critical)).join('') : pick(starts);
  const post = new LivePost(text, configuration);
  let panel: RenderedBlock[] = [];
  let line = 0;
  const tell = (characters: number) => {
    post.live.settle();
    const told = post.preview.update(characters);
    panel = changed(panel, told.changes);
    line = told.line;
    return told.isComplete;
  };
  for (let step = 0; step < count; step++) {
    const { start, end, newText } = randomEdit(text, next);
    const message = `LAW_SEED=${seed}, step ${step}: ${JSON.stringify({ text, start, end, newText })}`;
    text = text.slice(0, start) + newText + text.slice(end);
    post.live.edit(start, end, newText);
    if (next() < 0.2) continue;
    if (next() < 0.05) {
      post.preview.startOver();
      panel = [];
    }
    const isComplete = tell(next() < 0.5 ? 1 + next() * 500 : Number.POSITIVE_INFINITY);
    if (!isComplete && next() < 0.5) continue;
    for (let more = isComplete; !more; ) more = tell(1 + next() * 500);
    expect(partsOf(panel, line), message).toEqual(fresh(text));
  }
}

const perRun = 40;

test(`${edits} edits from seed ${firstSeed}`, { timeout: 3_600_000 }, () => {
  for (let seed = firstSeed; seed < firstSeed + Math.ceil(edits / perRun); seed++) run(seed, perRun);
});
