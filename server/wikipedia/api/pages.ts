/** Which titles are pages: up to 50 in one request. */
import { refuseErrors } from './apiError.ts';
import { isSet, objectOf, objectsOf, textOf } from './json.ts';
import { notChecked } from './notChecked.ts';
import { type Question, query } from './question.ts';
import { descriptionOf } from './search.ts';
import type { PageAnswer, RedirectStep } from './wikipediaApi.ts';

/** Asks for titles as `askedTitle` gives them. Source: API:Query, API:Info, Extension:Disambiguator, read 2026-11. */
export function pagesQuestion(titles: readonly string[]): Question<ReadonlyMap<string, PageAnswer>> {
  const more = { ppprop: 'disambiguation|wikibase-shortdesc', titles: titles.join('|'), converttitles: '1' };
  return { parameters: query('info|pageprops|description', more), read: (json) => readPages(json, titles) };
}

function readPages(json: unknown, titles: readonly string[]): ReadonlyMap<string, PageAnswer> {
  refuseErrors(json);
  const answer = objectOf(objectOf(json)['query']);
  const lead = new Lead(answer);
  const elsewhere = new Set(objectsOf(answer['interwiki']).map(({ title }) => title));
  const pages = new Map(objectsOf(answer['pages']).map((page) => [page['title'], page]));
  return new Map(titles.map((title) => [title, answerFor(title, lead, pages, elsewhere)]));
}

function answerFor(
  asked: string,
  lead: Lead,
  pages: ReadonlyMap<unknown, Readonly<Record<string, unknown>>>,
  elsewhere: ReadonlySet<unknown>,
): PageAnswer {
  const start = lead.spelled(asked);
  if (elsewhere.has(start)) return notChecked('elsewhere');
  const path = lead.redirects(start);
  if (typeof path === 'string') return notChecked(path);
  const title = path.at(-1)?.to ?? start;
  const page = pages.get(title);
  // A server that does not answer for a title says nothing about it.
  if (!page) return notChecked('strange');
  if (isSet(page['invalid'])) return { state: 'invalid' };
  const isMissing = isSet(page['missing']) && !isSet(page['known']);
  if (isMissing) return { state: 'missing', title, redirects: path };
  const properties = page['pageprops'] === undefined ? {} : objectOf(page['pageprops']);
  const description = descriptionOf(page);
  const known = { title, isDisambiguation: 'disambiguation' in properties, redirects: path };
  return { state: 'exists', ...known, ...(description !== undefined && { description }) };
}

/** Where titles lead: to the wiki's own spelling, and on by redirects. */
class Lead {
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #steps: ReadonlyMap<string, Readonly<Record<string, unknown>>>;

  constructor(answer: Readonly<Record<string, unknown>>) {
    const spellings = [...objectsOf(answer['normalized']), ...objectsOf(answer['converted'])];
    this.#spellings = new Map(spellings.map(({ from, to }) => [textOf(from), textOf(to)]));
    this.#steps = new Map(objectsOf(answer['redirects']).map((step) => [textOf(step['from']), step]));
  }

  /** Normalised, then converted to the wiki's script. */
  spelled(title: string): string {
    const normalised = this.#spellings.get(title) ?? title;
    return this.#spellings.get(normalised) ?? normalised;
  }

  redirects(start: string): RedirectStep[] | 'elsewhere' | 'circle' {
    const path: RedirectStep[] = [];
    const seen = new Set([start]);
    for (let step = this.#steps.get(start); step; step = this.#steps.get(path.at(-1)!.to)) {
      if (step['tointerwiki'] !== undefined) return 'elsewhere';
      const { from, to, tofragment: fragment } = step;
      path.push({ from: textOf(from), to: textOf(to), ...(fragment ? { fragment: textOf(fragment) } : {}) });
      if (seen.has(textOf(to))) return 'circle';
      seen.add(textOf(to));
    }
    return path;
  }
}
