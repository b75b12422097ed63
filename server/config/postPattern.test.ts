import { expect, test } from 'vitest';
import { postPattern } from './postPattern.ts';

test.each([
  ['drafts/**', 'drafts/a.md', true],
  ['drafts/**', 'drafts/2026/.a.md', true],
  ['drafts/**', 'more/drafts/a.md', false],
  ['./drafts/*.md', 'drafts/a.md', true],
  ['drafts/*', 'drafts/2026/a.md', false],
  ['*.de.transcript.md', 'a.de.transcript.md', true],
  ['*.de.transcript.md', 'deep/below/a.de.transcript.md', true],
  ['*.de.transcript.md', 'a.transcript.md', false],
  ['{a,b}/**', 'b/x.md', true],
  ['[0-9]*.md', '2026.md', true],
  ['Drafts/**', 'drafts/a.md', false],
  ['gespräche/**', 'gespr%C3%A4che/f%C3%BCr%20alle.md', true],
  ['100%/**', '100%25/a.md', true],
  ['**', '100%/a.md', true],
  ['a/**', 'a/line%0Abreak.md', true],
  ['./', 'a.md', false],
  ['!drafts/**', 'a.md', false],
])('%s means %s: %s', (glob, path, expected) => {
  expect(postPattern([glob], 'file:///c%3A/blog/colloquy.config.json')(`file:///c%3A/blog/${path}`)).toBe(expected);
});

test('an exception takes out, wherever it stands', () => {
  const means = postPattern(['!drafts/ready.md', 'drafts/**'], 'file:///blog/colloquy.config.json');
  expect(['drafts/a.md', 'drafts/ready.md'].map((path) => means(`file:///blog/${path}`))).toEqual([true, false]);
});

test('outside the folder of the configuration names count, paths do not', () => {
  const [byName, byPath] = ['*.md', '**/*.md'].map((glob) => postPattern([glob], 'file:///shared/base.json'));
  expect([byName!('file:///blog/a.md'), byPath!('file:///blog/a.md')]).toEqual([true, false]);
  expect(byName!('untitled:a.md')).toBe(false);
});
