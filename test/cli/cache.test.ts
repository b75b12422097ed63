import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { programs } from '../../scripts/nodeBundle.ts';
import { Colloquy } from './colloquy.ts';
import { clean, faulty, repairable } from './posts.ts';

const colloquy = new Colloquy();
const cache = '.colloquycache';

const inode = () => statSync(colloquy.path(cache), { throwIfNoEntry: false })?.ino;

/** Runs `check --cache`; it writes its cache whenever it checked something, and only then. */
function check(...args: string[]) {
  const before = inode();
  const run = colloquy.run('check', '--cache', ...args);
  return { ...run, checkedAnew: inode() !== before };
}

function writePosts(): void {
  colloquy.write('a.transcript.md', clean);
  colloquy.write('b.transcript.md', repairable);
  colloquy.write('c/ü\t\n".transcript.md', faulty);
}

const names = () =>
  colloquy
    .read(cache)
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line.split('\t')[0] ?? ''));

it('reports the second time as it does the first, in all formats, without checking', () => {
  writePosts();
  expect(check().checkedAnew).toBe(true);
  for (const format of ['pretty', 'json', 'sarif', 'github']) {
    const fresh = colloquy.run('check', '--format', format);
    expect(check('--format', format)).toEqual({ ...fresh, checkedAnew: false });
  }
  expect(check('--max-warnings', '0', 'b.transcript.md')).toMatchObject({ code: 1, checkedAnew: false });
});

describe('checks anew', () => {
  it('what has another text', () => {
    writePosts();
    check();
    colloquy.write('a.transcript.md', faulty);
    const fresh = colloquy.run('check');
    expect(check()).toEqual({ ...fresh, checkedAnew: true });
    expect(check()).toEqual({ ...fresh, checkedAnew: false });
  });

  it('what has another extended configuration, or another override', () => {
    writePosts();
    colloquy.write('colloquy.config.json', '{ "extends": "base.json", "overrides": [] }');
    colloquy.write('base.json', '{}');
    expect(check().code).toBe(1);
    expect(check().checkedAnew).toBe(false);
    colloquy.write('base.json', '{ "rules": { "non-wikipedia-link": "off" } }');
    expect(check()).toMatchObject({ code: 0, checkedAnew: true });
    const off = '[{ "files": ["c/**"], "rules": { "missing-title": "off" } }]';
    colloquy.write('colloquy.config.json', `{ "extends": "base.json", "overrides": ${off} }`);
    expect(check('a.transcript.md').checkedAnew).toBe(false);
    expect(check('c').checkedAnew).toBe(true);
  });

  it('what has another configuration', () => {
    writePosts();
    expect(check().code).toBe(1);
    colloquy.write('c/colloquy.config.json', '{ "rules": { "non-wikipedia-link": "off" } }');
    expect(check()).toMatchObject({ code: 0, checkedAnew: true });
    expect(check('--config', 'c/colloquy.config.json')).toMatchObject({ code: 0, checkedAnew: true });
    rmSync(colloquy.path('c/colloquy.config.json'));
    expect(check()).toMatchObject({ code: 1, checkedAnew: true });
  });

  it('everything where the cache is damaged', () => {
    writePosts();
    const fresh = colloquy.run('check');
    check();
    const whole = colloquy.read(cache);
    const damaged = ['', '\n', 'nonsense', '{}', whole.slice(0, -20), whole.replace('warning', 'hint'), `${whole}\n`];
    for (const content of damaged) {
      colloquy.write(cache, content);
      expect(check()).toEqual({ ...fresh, checkedAnew: true });
      expect(colloquy.read(cache)).toBe(whole);
    }
  });
});

it('reports where no cache can be written', () => {
  writePosts();
  mkdirSync(colloquy.path(cache));
  const { code, out } = colloquy.run('check');
  expect(check()).toMatchObject({ code, out, err: `colloquy: ${cache} is a folder, not a file.\n` });
});

it('keeps posts that were not asked for, and drops those that are gone', () => {
  writePosts();
  check();
  colloquy.write('a.transcript.md', faulty);
  rmSync(colloquy.path('b.transcript.md'));
  check('./a.transcript.md');
  expect(names()).toEqual(['a.transcript.md', 'c/ü\t\n".transcript.md']);
});

it('does not keep standard input, nor what cannot be read', () => {
  colloquy.write('a.md', 'a\0b');
  expect(check('-', 'a.md')).toMatchObject({ code: 2, checkedAnew: false });
});

it('fixes what it knows to be fixable, and knows what it fixed', () => {
  writePosts();
  check();
  const first = check('--fix');
  expect(colloquy.read('b.transcript.md')).toBe(clean);
  expect(first).toMatchObject({ code: 1, checkedAnew: true });
  expect(check('--fix')).toEqual({ ...first, checkedAnew: false });
  expect(check()).toEqual({ ...colloquy.run('check'), checkedAnew: false });
});

it('checks only what changed', async () => {
  const frail = join(import.meta.dirname, 'frailWorker.ts');
  // Each is long enough to be checked by the worker.
  for (const name of ['a.md', 'b.md']) colloquy.write(name, `${'Words. '.repeat(40_000)}THIS EXITS`);
  expect(check('a.md', 'b.md').err).toBe('');
  await build({ ...programs, entryPoints: { checkWorker: frail }, outdir: join(colloquy.bundle, '..') });
  expect(check('a.md', 'b.md')).toMatchObject({ err: '', checkedAnew: false });
  appendFileSync(colloquy.path('b.md'), '\n');
  expect(check('a.md', 'b.md').err).toMatch(/^colloquy: b\.md cannot be checked [^\n]+\n$/);
});

it('checks everything anew under another version of the program', () => {
  writePosts();
  check();
  const folder = join(colloquy.bundle, '..');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.mjs')))
    writeFileSync(join(folder, name), '// Another version.\n', { flag: 'a' });
  expect(check().checkedAnew).toBe(true);
  expect(check().checkedAnew).toBe(false);
});
