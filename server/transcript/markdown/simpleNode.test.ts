import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { simpleNode } from './simpleNode.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test.each([
  'Words.',
  '**Editor:** Have you heard about it?\n\n',
  'The [Council](https://en.wikipedia.org/wiki/United_Nations) voted **again** on\nthe mandate – “so be it”.\n\n\n',
  '### A heading, and more\r\n\r\n',
  '*Both* said, as **agreed**, “no” in [2012](https://en.wikipedia.org/wiki/Rebellion_(2012)) *here*.',
  'Größe: 5 € (1 | 2) – 3 > 2\n',
])('%j needs no parser', (text) => {
  expect(plain([simpleNode(text)])).toEqual(plain(parseMarkdown(text).children));
});

test.each([
  '- a',
  '1. a',
  '> a',
  ' a',
  'a  \nb',
  'a\n===',
  '*a*b',
  '*a b',
  '**a*',
  '* a',
  'a_b',
  '[a]',
  '![a](b)',
  'a@b',
  'www.e.com',
  '# a #',
  '',
])('%j is left to the parser', (text) => {
  expect(simpleNode(text)).toBeUndefined();
});

const pieces = fc.constantFrom(
  ...[
    'a',
    'Word',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '.',
    ':',
    '?',
    '!',
    '**',
    '**Editor:** ',
    '**b**',
    '*e*',
    '*',
    '*',
    '**',
    '_',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[Mali](https://en.wikipedia.org/wiki/Mali)',
    '[x](y)',
    '[x](y_(z))',
    '[x](y(z)',
    '[x](y)z)',
    ',',
    '[x](y z)',
    '[x](<y>)',
    '^',
    '|',
    '~',
  ],
  ...['#', '# ', '## H', '1', '1. ', '-', ' - ', '+ ', '=', '===', '---', '>', '{', '<', '`', '\\', '&', '@', 'www.'],
  ...['http://x', 'Https:', '"', 'é', '\u00A0', '😀', '\ud83d', '’', '“', '：', '\u2028', '\v', '\x7f', '\0', '\uFEFF'],
);

test('agrees with the parser on whatever it takes', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 9 }), (parts) => {
      const text = parts.join('');
      const node = simpleNode(text);
      if (!node) return;
      taken++;
      expect(plain([node])).toEqual(plain(parseMarkdown(text).children));
    }),
    { numRuns: 20_000 },
  );
  expect(taken).toBeGreaterThan(500);
});
