import { expect, test } from 'vitest';
import { writeMonth } from './months.ts';

test.each([
  ['en', 'September 2021'],
  ['de', 'September 2021'],
  ['fr', 'septembre 2021'],
  ['es', 'septiembre de 2021'],
  ['nl', 'September 2021'],
])('a month in %s', (language, written) => {
  expect(writeMonth('2021-09', language)).toBe(written);
});
