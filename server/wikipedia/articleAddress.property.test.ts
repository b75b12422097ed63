import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../transcript/markdown/markdown.ts';
import { askedTitle, isInvalidTitle } from './api/titles.ts';
import { articleAddress, shortTitle, titleAsWords } from './articleAddress.ts';
import { classifyLink } from './classify.ts';

const none = { allowedHosts: [], ownHosts: [] };

test.each([
  ['en', 'Mali', 'https://en.wikipedia.org/wiki/Mali'],
  ['en', 'Mercury (planet)', 'https://en.wikipedia.org/wiki/Mercury_(planet)'],
  ['en', 'Foo (bar', 'https://en.wikipedia.org/wiki/Foo_%28bar'],
  ['fr', 'Côte d’Ivoire', 'https://fr.wikipedia.org/wiki/C%C3%B4te_d%E2%80%99Ivoire'],
  ['en', 'AC/DC', 'https://en.wikipedia.org/wiki/AC/DC'],
  ['en', 'C++', 'https://en.wikipedia.org/wiki/C%2B%2B'],
  ['en', 'Who? & 100% “x”', 'https://en.wikipedia.org/wiki/Who%3F_%26_100%25_%E2%80%9Cx%E2%80%9D'],
])('%s %s has the address %s', (language, title, address) => {
  expect(articleAddress(language, title)).toBe(address);
  expect(classifyLink(address, none)).toMatchObject({ kind: 'article', language, title: title.replaceAll(' ', '_') });
});

test('what is in brackets behind a title is left out of its words', () => {
  expect(shortTitle('Mercury (planet)')).toBe('Mercury');
  expect(shortTitle('(What’s the Story) Morning Glory?')).toBe('(What’s the Story) Morning Glory?');
  expect(shortTitle('(planet)')).toBe('(planet)');
});

const title = fc
  .string({ unit: fc.constantFrom(...'aÉ中 ()[*_`~!&?%+\'"/;#:.,-\\'), minLength: 1, maxLength: 20 })
  .map((words) => askedTitle(`X${words}`))
  .filter((words) => !isInvalidTitle(words) && !/(?:^|\/)\.{1,2}(?:\/|$)|:/.test(words));

test('the address of any title is canonical, ends where the link ends, and its words are the title', () => {
  fc.assert(
    fc.property(title, (each) => {
      const address = articleAddress('en', each);
      expect(classifyLink(address, none)).toMatchObject({ kind: 'article', title: each.replaceAll(' ', '_') });
      const { children } = parseMarkdown(`a [${titleAsWords(each)}](${address}) b\n`);
      expect(children).toMatchObject([
        { children: [{ value: 'a ' }, { type: 'link', url: address, children: [{ value: each }] }, { value: ' b' }] },
      ]);
    }),
  );
});
