import { expect, test } from 'vitest';
import { enter } from './enter.ts';

/** The text after Enter; `‸` is the cursor before and after. */
function entered(marked: string): string | undefined {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const changes = enter(text, offset);
  if (!changes?.[0]) return undefined;
  const insertion = changes.find(({ start, end }) => start === end) ?? changes[0];
  const removed = changes
    .filter(({ end }) => end <= insertion.start)
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const cursor = insertion.start - (insertion === changes[0] ? 0 : removed) + insertion.newText.length;
  let result = text;
  for (const { start, end, newText } of [...changes].reverse())
    result = result.slice(0, start) + newText + result.slice(end);
  return `${result.slice(0, cursor)}‸${result.slice(cursor)}`;
}

test.each([
  ['continues a bullet', '- one‸', '- one\n- ‸'],
  ['continues a foreign bullet', '  • one‸', '  • one\n  • ‸'],
  ['parts an item', '* one‸ two', '* one\n* ‸two'],
  ['opens an unchecked task', '- [x] done‸', '- [x] done\n- [ ] ‸'],
  ['counts up', '1. one‸', '1. one\n2. ‸'],
  [
    'renumbers what follows',
    '1. one‸\n2. two\n   more\n\n3. three\n\nend',
    '1. one\n2. ‸\n3. two\n   more\n\n4. three\n\nend',
  ],
  ['leaves other lists alone', '1. one‸\n2. two\n\ntext\n\n1. other', '1. one\n2. ‸\n3. two\n\ntext\n\n1. other'],
  ['keeps a list of equal numbers', '1. one‸\n1. two', '1. one\n1. ‸\n1. two'],
  ['counts in nested lists', '1. one\n   1) a‸\n   2) b\n2. two', '1. one\n   1) a\n   2) ‸\n   3) b\n2. two'],
  ['passes over nested lists', '1. one‸\n   - a\n2. two', '1. one\n2. ‸\n   - a\n3. two'],
  ['ends a list', '- one\n- ‸', '- one\n\n‸'],
  ['ends a nested list', '1. one\n   1. ‸\n2. two', '1. one\n‸\n2. two'],
  ['keeps the quote', '> - one‸', '> - one\n> - ‸'],
  ['renumbers in quotes', '> 1. one‸\n> 2. two', '> 1. one\n> 2. ‸\n> 3. two'],
  ['ends a list inside a quote', '> - one\n> - ‸', '> - one\n> \n> ‸'],
  ['is exact behind emoji', '- 👩‍👩‍👧 one‸', '- 👩‍👩‍👧 one\n- ‸'],
  ['is a plain new line in text', 'some ‸words', undefined],
  ['is a plain new line before a marker', '‸- one', undefined],
  ['is a plain new line in code', '```\n1. one‸\n```', undefined],
])('Enter %s', (_, before, expected) => {
  const crlf = (text: string | undefined) => text?.replaceAll('\n', '\r\n');
  expect(entered(`${before}\n`)).toBe(expected && `${expected}\n`);
  expect(entered(`${crlf(before)}\r\n`)).toBe(expected && `${crlf(expected)}\r\n`);
});
