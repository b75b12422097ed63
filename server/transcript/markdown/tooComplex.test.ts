import { expect, test } from 'vitest';
import { isTooComplex } from './tooComplex.ts';

const rich = '*One* and *two* and *three* and *four*.';

test.each([
  ['a list with empty lines between its items', `2. ${rich}\n\n   ${rich}\n\n`],
  ['a list with Windows line breaks', `2. ${rich}\r\n\r\n   ${rich}\r\n\r\n`],
  ['a quote of many paragraphs', `> ${rich}\n>\n`],
])('%s is as long as it likes', (_, passage) => {
  expect(isTooComplex(passage.repeat(600))).toBe(false);
});

test('a paragraph is not', () => {
  expect(isTooComplex(`${rich}\n`.repeat(600))).toBe(true);
});
