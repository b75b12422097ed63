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

/** Where a cursor (‸) goes when the changes are made. */
function moved(marked: string, after: string): string {
  const cursor = marked.indexOf('‸');
  const before = marked.replace('‸', '');
  const shift = changesBetween(before, after).reduce((sum, { start, end, newText }) => {
    expect(start < cursor && cursor < end, 'the cursor stands in what is replaced').toBe(false);
    return end <= cursor ? sum + newText.length - (end - start) : sum;
  }, 0);
  return `${after.slice(0, cursor + shift)}‸${after.slice(cursor + shift)}`;
}

test.each([
  [
    'between two changes of its line',
    'Bard: It li‸es in [Mali](http://en.m.wikipedia.org/wiki/Mali).\n',
    '**Bard:** It li‸es in [Mali](https://en.wikipedia.org/wiki/Mali).\n',
  ],
  [
    'in a line that recurs, where lines are added',
    'Q: Why?\nA: Yes.\nQ: Why not?\nA: Y‸es.\nQ: And?\nA: No.\n',
    '**Q:** Why?\n\n**A:** Yes.\n\n**Q:** Why not?\n\n**A:** Y‸es.\n\n**Q:** And?\n\n**A:** No.\n',
  ],
  [
    'in words that recur in their line',
    'the army, http://a.b and the ar‸my, http://c.d and the army',
    'the army, https://a.b and the ar‸my, https://c.d and the army',
  ],
  ['in a bullet', '\u00a0• the ar‸my\n\u00a0• the police\n', '- the ar‸my\n- the police\n'],
])('a cursor stays in its word: %s', (_, before, after) => {
  expect(moved(before, after.replace('‸', ''))).toBe(after);
});
