import { expect, test } from 'vitest';
import { wikipediaSearch } from './wikipediaSearch.ts';

test.each([
  ['Wagner Group', 'en', 'https://en.wikipedia.org/w/index.php?search=Wagner%20Group'],
  ['Côte d’Ivoire', 'fr', 'https://fr.wikipedia.org/w/index.php?search=C%C3%B4te%20d%E2%80%99Ivoire'],
  ['A&B #1', 'zh-min-nan', 'https://zh-min-nan.wikipedia.org/w/index.php?search=A%20B%201'],
  ['x', 'evil.com/', 'https://en.wikipedia.org/w/index.php?search=x'],
  ['a\uD800b 🙂', '', 'https://en.wikipedia.org/w/index.php?search=a%20b%20%F0%9F%99%82'],
])('%j in %j', (words, language, address) => {
  expect(wikipediaSearch(words, language)).toBe(address);
});
