import { expect, test } from 'vitest';
import { fenced, withClosedFence } from './fences.ts';

test('makes a fence longer than those in the code', () => {
  expect(fenced('a', 'js')).toBe('```js\na\n```');
  expect(fenced('````\nb\n````', '')).toBe('`````\n````\nb\n````\n`````');
});

test.each([
  ['So:\n```\nstopped', 'So:\n```\nstopped\n```'],
  ['~~~~ py\nx\n~~~', '~~~~ py\nx\n~~~\n~~~~'],
  ['```\na\n```\nWords.', '```\na\n```\nWords.'],
  ['``` `not` one', '``` `not` one'],
  ['Words.', 'Words.'],
])('closes what is open in %j', (text, closed) => {
  expect(withClosedFence(text)).toBe(closed);
  expect(withClosedFence(closed)).toBe(closed);
});
