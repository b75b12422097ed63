import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptSource } from './keptSource.ts';
import { readSource, type Source, sourceFileOf, sourceFileText } from './sourceFile.ts';
import { sourceHash } from './sourceHash.ts';

const source: Source = {
  title: 'Mali',
  model: 'Bard',
  date: '2023-07-01',
  importedFrom: null,
  turns: [
    { role: 'editor', speaker: 'You', text: 'Where?' },
    { role: 'model', speaker: 'Bard', text: 'In **West** Africa.\r\n' },
  ],
};

const nullable = fc.option(fc.string({ unit: 'binary' }), { nil: null });
const turn = fc.record({
  role: fc.constantFrom('editor' as const, 'model' as const),
  speaker: fc.string({ unit: 'binary' }),
  text: fc.string({ unit: 'binary' }),
});
const sources = fc.record({
  title: nullable,
  model: nullable,
  date: nullable,
  importedFrom: nullable,
  turns: fc.array(turn),
});

it('has the post’s whole name', () => {
  expect(sourceFileOf('blog/mali.transcript.md')).toBe('blog/mali.transcript.md.source.json');
});

it('reads what it wrote, with a BOM too', () => {
  fc.assert(
    fc.property(sources, (each) => {
      expect(readSource(sourceFileText(each))).toEqual({ source: each });
      expect(readSource(`\uFEFF${sourceFileText(each)}`)).toEqual({ source: each });
    }),
  );
});

it('writes a conversation always the same, whatever else is known of it', () => {
  const { turns, ...rest } = source;
  const more = { warnings: [], ...{ turns: turns.map((each) => ({ line: 1, confidence: 1, ...each })) }, ...rest };
  expect(sourceFileText(more)).toBe(sourceFileText(source));
});

it('hashes the conversation, not its dress', async () => {
  const hash = await sourceHash(source);
  expect(hash).toMatch(/^sha256-[A-Za-z\d+/]{43}=$/);
  const other = JSON.stringify({ more: 1, ...JSON.parse(sourceFileText(source)) });
  expect(await keptSource(other)).toEqual({ source, hash });
  const changed = sourceFileText(source).replace('West', 'East');
  expect(await keptSource(changed)).not.toMatchObject({ hash });
});

describe('says why it cannot read', () => {
  const whole = sourceFileText(source);
  const with_ = (change: object) => JSON.stringify({ ...JSON.parse(whole), ...change });
  it.each<[string, string, string]>([
    ['nothing', '', 'it is no complete JSON'],
    ['half of it', whole.slice(0, -30), 'it is no complete JSON'],
    ['what is no JSON', 'Where?', 'it is no complete JSON'],
    ['other JSON', '{ "turns": [] }', 'it was not written by Colloquy'],
    ['a list', '[1]', 'it was not written by Colloquy'],
    ['null', 'null', 'it was not written by Colloquy'],
    ['a later version', with_({ colloquySource: 2 }), 'it was written by another version of Colloquy'],
    ['a title that is a number', with_({ title: 3 }), '“title” is no text'],
    ['no turns', with_({ turns: undefined }), 'it has no list of turns'],
    ['turns of a wrong kind', with_({ turns: 'Where?' }), 'it has no list of turns'],
    ['a turn without text', with_({ turns: [source.turns[0], { role: 'model' }] }), 'its turn 2 lacks role'],
    ['a role that nobody has', with_({ turns: [{ role: 'user', speaker: '', text: '' }] }), 'its turn 1 lacks role'],
    ['a turn that is null', with_({ turns: [null] }), 'its turn 1 lacks role'],
    ['deep nesting', '['.repeat(100_000), 'it is no complete JSON'],
    ['deep nesting that ends', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'it was not written by Colloquy'],
    ['too much', `"${'x'.repeat(9 * 2 ** 20)}"`, 'it is larger than 8 MB'],
  ])('%s', async (_, text, why) => {
    expect(await keptSource(text)).toEqual({ why: expect.stringContaining(why) });
  });
});
