/** Articles for some words. */
import { refuseErrors } from './apiError.ts';
import { lineOf, objectOf, objectsOf, textOf } from './json.ts';
import { answer, isDisambiguation } from './onePage.ts';
import { type Parameters, type Question, query } from './question.ts';
import type { Answer, FoundPage } from './wikipediaApi.ts';

/** The most that one request gives to everybody. */
const mostFound = 50;

/** The longest query that CirrusSearch takes, in characters. Source: Help:CirrusSearch, read 2026-11. */
const mostLetters = 300;

/**
 * Asks for articles by title (`prefixsearch`, which knows redirects) or by text (`search`). Source: API:Prefixsearch and
 * API:Search, read 2026-11.
 */
export function searchQuestion(
  by: 'title' | 'text',
  words: string,
  limit: number,
): Question<Answer<readonly FoundPage[]>> {
  const text = searchWords(words);
  const most = String(Math.min(limit, mostFound));
  const generator: Parameters =
    by === 'title'
      ? { generator: 'prefixsearch', gpssearch: text, gpslimit: most, gpsnamespace: '0' }
      : { generator: 'search', gsrsearch: text, gsrlimit: most, gsrnamespace: '0' };
  const more = { ppprop: 'disambiguation|wikibase-shortdesc', ...generator };
  return { parameters: query('info|pageprops|description', more), read: (json) => answer(readFound(json)) };
}

/** Words without what a search would take for an operator. */
export function searchWords(words: string): string {
  const plain = words
    .replace(/[\p{Surrogate}\s"*~?\\:!|(){}[\]<>_]+/gu, ' ')
    .trim()
    .replace(/^-+/, '');
  return [...plain].slice(0, mostLetters).join('').trim();
}

function readFound(json: unknown): readonly FoundPage[] {
  refuseErrors(json);
  const { query: found } = objectOf(json);
  // Where nothing was found there is no query in the answer, but that it is complete.
  if (found === undefined && 'batchcomplete' in objectOf(json)) return [];
  const { pages, redirects } = objectOf(found);
  const matched = new Map(objectsOf(redirects).map(({ from, to }) => [textOf(to), textOf(from)]));
  return objectsOf(pages)
    .map((page) => ({ index: Number(page['index']) || 0, found: foundPage(page, matched) }))
    .sort((a, b) => a.index - b.index)
    .map(({ found }) => found);
}

function foundPage(page: Readonly<Record<string, unknown>>, redirects: ReadonlyMap<string, string>): FoundPage {
  const title = textOf(page['title']);
  const description = descriptionOf(page);
  const matched = redirects.get(title);
  const own = { title, isDisambiguation: isDisambiguation(page) };
  return { ...own, ...(description !== undefined && { description }), ...(matched !== undefined && { matched }) };
}

/** The short description: Wikidata's or the article's own, which is all there is where the wiki has no Wikidata. */
export function descriptionOf(page: Readonly<Record<string, unknown>>): string | undefined {
  const properties = page['pageprops'] === undefined ? {} : objectOf(page['pageprops']);
  return lineOf(page['description']) ?? lineOf(properties['wikibase-shortdesc']);
}
