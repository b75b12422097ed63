import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, symlinkSync, watch } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { programs } from '../../scripts/nodeBundle.ts';
import { Colloquy } from './colloquy.ts';
import { clean, longPost, repairable } from './posts.ts';

const colloquy = new Colloquy();

/** More than one process checks alone. */
const MANY = 30;

function writePosts(count = MANY): string[] {
  const names = Array.from({ length: count }, (_, at) => `${at + 100}.transcript.md`);
  for (const [at, name] of names.entries()) colloquy.write(name, longPost(at));
  return names;
}

it('reports many posts as it reports few', () => {
  const names = writePosts();
  const half = names.length / 2;
  const report = (files: string[]) => JSON.parse(colloquy.run('check', '--format', 'json', ...files).out);
  const all = report(names);
  expect(all.map(({ file }: { file: string }) => file)).toEqual(names);
  expect(all).toEqual([...report(names.slice(0, half)), ...report(names.slice(half))]);
});

it('fixes many posts as it fixes few', () => {
  const names = writePosts();
  colloquy.run('check', '--fix', ...names);
  for (const [at, name] of names.entries()) expect(colloquy.read(name)).toBe(longPost(at).replace('http:', 'https:'));
});

it('fixes a file that has two names', () => {
  colloquy.write('a.md', repairable);
  symlinkSync('a.md', colloquy.path('b.md'));
  colloquy.write('colloquy.config.json', '{ "rules": { "duplicate-title": "off" } }');
  expect(colloquy.run('check', '--fix', 'a.md', 'b.md')).toEqual({
    code: 0,
    out: 'No problems in 2 files.\n',
    err: '',
  });
  expect(colloquy.read('a.md')).toBe(clean);
});

it('tells of troubles and doubts in the order of the files', () => {
  const names = writePosts();
  colloquy.write('a/colloquy.config.json', '{ "labelStyle": 3 }');
  colloquy.write('a/a.md', clean);
  colloquy.write('b/colloquy.config.json', '{ "rules": { "no-such-rule": "off" } }');
  colloquy.write('b/b.md', clean);
  const { code, err } = colloquy.run('check', 'none.md', 'b/b.md', ...names, 'a/a.md', 'nothing.md');
  const lines = err.trimEnd().split('\n');
  expect(code).toBe(2);
  expect(lines[0]).toBe('colloquy: There is no file none.md.');
  expect(lines[1]).toContain('no-such-rule');
  expect(lines[2]).toContain('a/colloquy.config.json:1:17: ');
  expect(lines[3]).toBe('colloquy: There is no file nothing.md.');
  expect(lines.length).toBe(4);
});

it('ends at once when it is interrupted, and leaves no file half written', async () => {
  const names = writePosts(300);
  const child = spawn(process.execPath, [colloquy.bundle, 'check', '--cache', '--fix'], { cwd: colloquy.path('.') });
  const watcher = watch(colloquy.path('.'));
  await once(watcher, 'change');
  child.kill('SIGINT');
  const [code, signal] = await once(child, 'close');
  watcher.close();
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
  expect(readdirSync(colloquy.path('.'))).toEqual(names);
  for (const [at, name] of names.entries())
    expect([longPost(at), longPost(at).replace('http:', 'https:')]).toContain(colloquy.read(name));
});

describe('where a process breaks down over some posts', () => {
  const frail = join(import.meta.dirname, 'frailWorker.ts');

  beforeAll(async () => {
    await build({ ...programs, entryPoints: { checkWorker: frail }, outdir: join(colloquy.bundle, '..') });
  });

  const cases: Record<string, [how: string, reason: string]> = {
    'a slip in the program': ['THIS THROWS', '[^\\n]*JSON[^\\n]*'],
    'an unexpected end': ['THIS EXITS', 'its process broke down, perhaps for want of memory'],
    'want of memory': ['THIS HOARDS', 'its process broke down, perhaps for want of memory'],
  };
  for (const [name, [how, reason]] of Object.entries(cases))
    it(`${name} is a message, and the others are checked`, () => {
      const names = writePosts();
      const frailNames = ['1.md', '2.md', '3.md', '4.md', '5.md', '6.md'];
      for (const each of frailNames) colloquy.write(each, `${'Words. '.repeat(40_000)}${how}`);
      process.env['NODE_OPTIONS'] = '--max-old-space-size=100';
      const { code, out, err } = colloquy.run('check', '--format', 'json', ...frailNames, ...names);
      delete process.env['NODE_OPTIONS'];
      expect(code).toBe(2);
      expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toEqual(names);
      const messages = frailNames.map((each) => `colloquy: ${each} cannot be checked \\(${reason}\\)\\.\n`);
      expect(err).toMatch(new RegExp(`^${messages.join('')}$`));
    });
});
