import { expect, test } from 'vitest';
import { turnStep } from './turnStep.ts';

const starts = [
  { line: 2, character: 12 },
  { line: 4, character: 10 },
  { line: 8, character: 12 },
];

test.each([
  ['above all turns', { line: 0, character: 0 }, 0, undefined],
  ['on the first start', { line: 2, character: 12 }, 1, undefined],
  ['before the start, on its line', { line: 4, character: 0 }, 1, 0],
  ['inside a turn', { line: 6, character: 3 }, 2, 1],
  ['on the last start', { line: 8, character: 12 }, undefined, 1],
  ['below all turns', { line: 20, character: 0 }, undefined, 2],
])('%s', (_where, cursor, next, previous) => {
  expect(turnStep(starts, cursor, 'next')).toBe(next);
  expect(turnStep(starts, cursor, 'previous')).toBe(previous);
});

test('no turns, nowhere to go', () => {
  expect(turnStep([], { line: 0, character: 0 }, 'next')).toBeUndefined();
});
