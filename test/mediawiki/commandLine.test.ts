/** `colloquy check --wikipedia` over the built command line: what is asked, resumed, reported and told. */
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { Colloquy } from '../cli/colloquy.ts';
import { wikipedia } from './wikipedia.ts';

const colloquy = new Colloquy();
const here = wikipedia();
const at = 'https://en.wikipedia.org/wiki';

function write(posts: Readonly<Record<string, string>>): void {
  const rules = { 'missing-disclaimer': 'off', 'unlabelled-turns': 'off', 'missing-title': 'off' };
  colloquy.write('colloquy.config.json', JSON.stringify({ wikipedia: { apis: { en: here.proxy.base('en') } }, rules }));
  for (const [name, text] of Object.entries(posts)) colloquy.write(`${name}.transcript.md`, `# ${name}\n\n${text}\n`);
}

/** Starts a run; the proxy of this process goes on answering. */
function begin(...args: string[]) {
  const environment = { ...process.env, XDG_CACHE_HOME: colloquy.path('cache') };
  const running = spawn(process.execPath, [colloquy.bundle, 'check', ...args], {
    cwd: colloquy.path('.'),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  running.stdout.on('data', (piece) => {
    said.out += piece;
  });
  running.stderr.on('data', (piece) => {
    said.err += piece;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    running.on('close', (code) => resolve({ code, ...said })),
  );
  return { running, ended };
}

const run = (...args: string[]) => begin(...args).ended;
const rulesIn = (json: string) =>
  (JSON.parse(json) as { problems: { rule: string }[] }[]).map(({ problems }) => problems.map(({ rule }) => rule));
const many = (from: number) =>
  Array.from({ length: 100 }, (_, index) => `[a${from + index}](${at}/No_page_${from + index})`).join(' ');

test('titles of all posts travel together, are asked once, and are reported post by post', async () => {
  write({ A: many(0), B: `${many(100)} [UN](${at}/UN)` });
  const cold = await run('--wikipedia', '--format', 'json', '.');
  expect(rulesIn(cold.out).map((rules) => rules.filter((rule) => rule === 'missing-article').length)).toEqual([
    100, 100,
  ]);
  expect(rulesIn(cold.out)[1]).toContain('redirect-link');
  expect(cold).toMatchObject({ code: 0, err: '' });
  expect(here.proxy.seen).toHaveLength(5);
  for (const { url } of here.proxy.seen) expect(url.searchParams.get('maxlag')).toBe('5');
  const warm = await run('--wikipedia', '--cache', '--format', 'json', '.');
  expect(warm.out).toBe(cold.out);
  expect((await run('--wikipedia', '--cache', '--format', 'json', '.')).out).toBe(cold.out);
  expect(here.proxy.seen).toHaveLength(5);
});

test('a run that was killed goes on where it was', async () => {
  write({ A: many(0), B: many(100) });
  here.proxy.fault = () => (here.proxy.seen.length > 2 ? 'hang' : 'none');
  const stalled = here.proxy.stalled();
  const { running, ended } = begin('--wikipedia', '.');
  await stalled;
  running.kill('SIGKILL');
  await ended;
  here.proxy.reset();
  expect((await run('--wikipedia', '.')).code).toBe(0);
  // The answer that was being written when the process died may be lost, and no other.
  expect([2, 3]).toContain(here.proxy.seen.length);
});

test('without the option nothing is asked', async () => {
  write({ A: many(0) });
  expect((await run('.')).code).toBe(0);
  expect(here.proxy.seen).toEqual([]);
});

test('what could not be asked is told on standard error, plainly, and fails nothing', async () => {
  write({ A: `[UN](${at}/UN) [Malistan](${at}/Malistan)` });
  here.proxy.fault = () => ({ status: 403 });
  const { code, out, err } = await run('--wikipedia', '--max-warnings', '0', '--format', 'github', '.');
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toBe('colloquy: 2 links were not checked: Wikipedia refused to answer.\n');
});
