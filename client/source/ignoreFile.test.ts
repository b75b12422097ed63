import { expect, it } from 'vitest';
import { ignores, withPattern } from './ignoreFile.ts';

it.each([
  ['', '*.source.json\n'],
  ['dist\n', 'dist\n*.source.json\n'],
  ['dist', 'dist\n*.source.json\n'],
  ['a\r\nb', 'a\r\nb\r\n*.source.json\r\n'],
  ['# *.source.json\n', '# *.source.json\n*.source.json\n'],
])('adds a line to %j', (before, after) => {
  expect(ignores(before)).toBe(false);
  expect(withPattern(before)).toBe(after);
  expect(ignores(after)).toBe(true);
});

it('knows the line by other spellings', () => {
  expect(ignores('dist\r\n **/*.source.json \r\n')).toBe(true);
});
