/** What is remembered, for how long, and by whom. */
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileStore } from '../../server/wikipediaClient/fileStore.node.ts';
import { TestClock } from './testClock.ts';
import { program, wikipedia } from './wikipedia.ts';

const here = wikipedia();
const clock = new TestClock();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-answers-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program that was just started. */
const started = () => program(here, { clock, store: new FileStore(join(folder, 'cache'), clock.now) });
const file = () => join(folder, 'cache/wikipedia-1.jsonl');

test('a program that starts later asks nothing again', async () => {
  const titles = Array.from({ length: 199 }, (_, index) => `Nothing ${index}`).concat('Mali');
  const first = started();
  const answers = await first.api.pages('en', titles);
  await first.api.summary('en', 'Mali');
  await first.client.flush();
  expect(here.proxy.seen).toHaveLength(5);
  const second = started();
  expect(await second.api.pages('en', titles)).toEqual(answers);
  expect(await second.api.summary('en', 'Mali')).toMatchObject({ state: 'known' });
  expect(here.proxy.seen).toHaveLength(5);
});

test('what is missing is asked for again soon, what exists after a week', async () => {
  const { api } = program(here, { clock });
  const ask = () => api.pages('en', ['Mali', 'Nope']);
  await ask();
  clock.moveOn(29 * 60_000);
  await ask();
  expect(here.proxy.seen).toHaveLength(1);
  clock.moveOn(2 * 60_000);
  await ask();
  expect(here.proxy.seen.map(({ url }) => url.searchParams.get('titles'))).toEqual(['Mali|Nope', 'Nope']);
  clock.moveOn(8 * 24 * 3_600_000);
  await ask();
  expect(here.proxy.seen).toHaveLength(3);
});

test('a clock that is set back makes no answer last', async () => {
  const { api } = program(here, { clock });
  await api.pages('en', ['Mali']);
  clock.moveOn(-365 * 24 * 3_600_000);
  await api.pages('en', ['Mali']);
  expect(here.proxy.seen).toHaveLength(2);
});

test('an old answer that is still the server’s is not sent again', async () => {
  here.proxy.fault = () => 'etag';
  const first = started();
  const answer = await first.api.summary('en', 'Mali');
  await first.client.flush();
  clock.moveOn(8 * 24 * 3_600_000);
  const second = started();
  expect(await second.api.summary('en', 'Mali')).toEqual(answer);
  expect(here.proxy.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"the-same"']);
  expect(await second.api.summary('en', 'Mali')).toEqual(answer);
  expect(here.proxy.seen).toHaveLength(2);
});

test('a damaged file costs what is damaged', async () => {
  const first = started();
  await first.api.pages('en', ['Mali']);
  await first.api.pages('en', ['Sun']);
  await first.client.flush();
  const text = await readFile(file(), 'utf8');
  await writeFile(file(), `\u0000\ufffd{"\n[]\nnull\n[1,2]\n["x",null]\n["y",{"until":"z"}]${text.slice(0, -20)}`);
  const second = started();
  await second.api.pages('en', ['Mali', 'Sun']);
  await second.client.flush();
  const third = started();
  await third.api.pages('en', ['Mali', 'Sun']);
  expect(here.proxy.seen.map(({ url }) => url.searchParams.get('titles'))).toEqual(['Mali', 'Sun', 'Sun']);
});

test('two programs at once lose nothing', async () => {
  const [one, other] = [started(), started()];
  const titles = (name: string) => Array.from({ length: 100 }, (_, index) => `${name} ${index}`);
  await Promise.all([one.api.pages('en', titles('One')), other.api.pages('en', titles('Other'))]);
  await Promise.all([one.client.flush(), other.client.flush()]);
  const asked = here.proxy.seen.length;
  await started().api.pages('en', [...titles('One'), ...titles('Other')]);
  expect(here.proxy.seen).toHaveLength(asked);
});

test('a folder that cannot be written costs the memory alone', async () => {
  await writeFile(join(folder, 'cache'), 'a file');
  const first = started();
  expect((await first.api.pages('en', ['Mali'])).get('Mali')).toMatchObject({ state: 'exists' });
  await first.client.flush();
  await first.api.pages('en', ['Mali']);
  expect(here.proxy.seen).toHaveLength(1);
});

test('the file stays small, and keeps what is newest', async () => {
  const store = new FileStore(join(folder, 'cache'), clock.now);
  const until = clock.now() + 1000;
  for (let part = 0; part < 90; part++)
    store.put([
      [`part ${part}`, { value: 'x'.repeat(100_000), until }],
      [`gone ${part}`, { value: 1, until: 1 }],
    ]);
  await store.flush();
  expect((await stat(file())).size).toBeLessThan(8_000_000);
  const again = new FileStore(join(folder, 'cache'), clock.now);
  expect(await again.get('part 89')).toMatchObject({ until });
  expect(await again.get('part 0')).toBeUndefined();
  expect(await readdir(join(folder, 'cache'))).toEqual(['wikipedia-1.jsonl']);
});

test('a huge file is no memory of ours', async () => {
  await started().client.flush();
  const store = started();
  await store.api.pages('en', ['Mali']);
  await store.client.flush();
  await appendFile(file(), Buffer.alloc(33_000_000, 'x'));
  const again = started();
  expect((await again.api.pages('en', ['Mali'])).get('Mali')).toMatchObject({ state: 'exists' });
  await again.client.flush();
  expect((await stat(file())).size).toBeLessThan(10_000);
});
