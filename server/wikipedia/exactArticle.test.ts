import { expect, test } from 'vitest';
import { exactArticle } from './exactArticle.ts';

const page = (title: string, more: object = {}) => ({ title, isDisambiguation: false, ...more });
const un = page('United Nations', { matched: 'UN' });

test.each([
  ['mali', [page('Mali'), page('Mali Empire')], 'Mali'],
  ['UN', [un, page('Unicorn')], 'United Nations'],
  ['Côte d’Ivoire', [page("Côte d'Ivoire")], "Côte d'Ivoire"],
  ['Cote', [page('Côte')], undefined],
  ['Mercury', [page('Mercury', { isDisambiguation: true }), page('Mercury (planet)')], undefined],
  ['AC/DC', [page('AC/DC'), page('Ac/dc')], undefined],
  ['Wagner', [page('Wagner Group')], undefined],
  ['', [], undefined],
])('%s', (words, found, title) => {
  expect(exactArticle(words, found)?.title).toBe(title);
});
