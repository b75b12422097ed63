import { expect, test } from 'vitest';
import { needsListHelp } from './needsHelp.ts';

test.each([
  ['1. first', 8, true],
  ['  12) nested', 12, true],
  ['> 1. quoted', 11, true],
  ['1. first', 0, false],
  ['- ', 2, true],
  ['   *', 4, true],
  ['- [ ] ', 6, true],
  ['3. ', 3, true],
  ['- an item', 9, false],
  ['plain text', 5, false],
  ['2023 was a year', 15, false],
  ['1.5 million', 11, false],
  ['', 0, false],
])('%j at %i: %s', (line, column, expected) => {
  expect(needsListHelp(line, column)).toBe(expected);
});
