import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../rules/applyFixes.ts';
import { changesBetween } from './changesBetween.ts';

const line = fc.constantFrom('', 'a', 'b', 'c', 'ab', '🙂', '🙃x', '- one', '\uD83D');
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 12 })
  .map((lines) => lines.flat().join(''));

test('the changes lead from one text to the other, in order', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = changesBetween(before, after);
      expect(applyChanges(before, changes)).toBe(after);
      changes.forEach(({ start, end }, at) => {
        expect(start).toBeGreaterThanOrEqual(changes[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThanOrEqual(start);
      });
    }),
  );
});

test.each([
  ['a🙂b', 'a🙃b', 'first halves alike'],
  ['a🙂b', 'a\u{1FA42}b', 'second halves alike'],
  ['a\r\nb', 'a\nb', 'line ends that share a letter'],
])('%j -> %j cuts nothing in two: %s', (before, after) => {
  const inner = (text: string) => text.slice(1, -1);
  expect(changesBetween(before, after)).toEqual([{ start: 1, end: before.length - 1, newText: inner(after) }]);
});

test('what stays is not touched', () => {
  const before = 'one\n\ntwo\n\nthree 🙂\n\nfour\n';
  const after = 'one\n\nnew\n\ntwo!\n\nthree 🙃\n\nfour\n';
  expect(changesBetween(before, after).map(({ start, end, newText }) => [before.slice(start, end), newText])).toEqual([
    ['', 'new\n\n'],
    ['', '!'],
    ['🙂', '🙃'],
  ]);
  expect(changesBetween(before, before)).toEqual([]);
});
