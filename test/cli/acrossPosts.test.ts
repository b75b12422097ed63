import { describe, expect, it } from 'vitest';
import { Colloquy } from './colloquy.ts';
import { clean, longPost, repairable } from './posts.ts';

const colloquy = new Colloquy();

interface Reported {
  readonly file: string;
  readonly problems: readonly { rule: string; range: object; message: string; fixes: { edits: object[] }[] }[];
}

const report = (...args: string[]): Reported[] => JSON.parse(colloquy.run('check', '--format', 'json', ...args).out);
const rules = (files: Reported[]) => files.map(({ problems }) => problems.map(({ rule }) => rule));

const titled = (title: string) => clean.replace('The old bridge', title);
const drifted = titled('The new bridge').replace('may contain inaccuracies', 'may be wrong');

it('compares the files it is given, with places, data and fixes in each', () => {
  colloquy.write('a.md', clean);
  colloquy.write('b.md', titled('The third bridge'));
  colloquy.write('c.md', drifted.replaceAll('\n', '\r\n'));
  colloquy.write('d.md', titled('the old bridge!'));
  const [a, b, c, d] = report('a.md', 'b.md', 'c.md', 'd.md');
  const places = { start: { line: 0, character: 0 }, end: { line: 0, character: 16 } };
  expect(a?.problems).toMatchObject([{ rule: 'duplicate-title', range: places, data: { posts: ['d.md'] }, fixes: [] }]);
  expect(b?.problems).toEqual([]);
  expect(d?.problems).toMatchObject([{ rule: 'duplicate-title', data: { posts: ['a.md'] } }]);
  const [drift] = c!.problems;
  expect(drift).toMatchObject({
    rule: 'disclaimer-drift',
    severity: 'hint',
    message: expect.stringContaining('“be wrong” here, “contain inaccuracies” in a.md'),
    range: { start: { line: 6, character: 4 }, end: { line: 6, character: 19 } },
    data: { post: 'a.md', text: expect.stringContaining('be wrong') },
    fixes: [{ level: 'suggestion', edits: [{ range: { start: { line: 6, character: 0 }, end: { line: 6 } } }] }],
  });
});

it('compares nothing where there is one file', () => {
  colloquy.write('a.md', clean);
  colloquy.write('colloquy.config.json', '{ "disclaimer": { "text": { "en": "**Note:** This is AI." } } }');
  expect(rules(report('a.md'))).toEqual([[]]);
  colloquy.write('b.md', titled('Another'));
  expect(rules(report('a.md', 'b.md'))).toEqual([['disclaimer-drift'], ['disclaimer-drift']]);
});

it('counts what it finds as it counts other problems', () => {
  for (const name of ['a.md', 'b.md']) colloquy.write(name, clean);
  expect(colloquy.run('check', 'a.md', 'b.md').code).toBe(0);
  expect(colloquy.run('check', '--max-warnings', '1', 'a.md', 'b.md').code).toBe(1);
  colloquy.write('colloquy.config.json', '{ "rules": { "duplicate-title": "error" } }');
  expect(colloquy.run('check', 'a.md', 'b.md').code).toBe(1);
  colloquy.write('colloquy.config.json', '{ "rules": { "duplicate-title": "off" } }');
  expect(colloquy.run('check', '--max-warnings', '0', 'a.md', 'b.md').code).toBe(0);
});

it('compares the texts after --fix', () => {
  colloquy.write('a.md', clean);
  colloquy.write('b.md', repairable.replace('# The old bridge', 'The old bridge'));
  expect(colloquy.run('check', '--fix', '--format', 'json', 'a.md', 'b.md').out).toContain('duplicate-title');
  expect(colloquy.read('b.md')).toBe(clean);
});

describe('--cache', () => {
  it('compares what it knows with what it checks anew', () => {
    for (const name of ['a.md', 'b.md']) colloquy.write(name, titled(name));
    colloquy.write('c.md', drifted);
    const files = ['a.md', 'b.md', 'c.md'];
    const fresh = report(...files);
    expect(rules(fresh)).toEqual([[], [], ['disclaimer-drift']]);
    expect(report('--cache', ...files)).toEqual(fresh);
    expect(report('--cache', ...files)).toEqual(fresh);
    colloquy.write('b.md', titled('a.md'));
    expect(rules(report('--cache', ...files))).toEqual([
      ['duplicate-title'],
      ['duplicate-title'],
      ['disclaimer-drift'],
    ]);
    expect(rules(report('--cache', 'a.md', 'c.md'))).toEqual([[], ['disclaimer-drift']]);
  });
});

it('compares posts that other processes checked', () => {
  const names = Array.from({ length: 30 }, (_, at) => `${at + 100}.md`);
  for (const [at, name] of names.entries()) colloquy.write(name, longPost(at).replace(/, \d+/, `, ${at % 29}`));
  const same = report(...names).filter(({ problems }) => problems.some(({ rule }) => rule === 'duplicate-title'));
  expect(same.map(({ file }) => file)).toEqual(['100.md', '129.md']);
});
