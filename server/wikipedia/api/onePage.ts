/** What questions about one page share. */
import { errorCode, refuseErrors } from './apiError.ts';
import { isSet, objectOf, objectsOf, textOf } from './json.ts';
import { common, NoAnswer, type Parameters } from './question.ts';
import type { Answer } from './wikipediaApi.ts';

/** The one page of an answer to a query; undefined where it does not exist. */
export function onePage(json: unknown): Readonly<Record<string, unknown>> | undefined {
  refuseErrors(json);
  const pages = objectsOf(objectOf(objectOf(json)['query'])['pages']);
  const [page] = pages;
  if (!page || pages.length > 1) throw new NoAnswer('strange', 'one page was expected');
  textOf(page['title']);
  return isSet(page['missing']) || isSet(page['invalid']) ? undefined : page;
}

/** Whether a page is a disambiguation page. */
export function isDisambiguation(page: Readonly<Record<string, unknown>>): boolean {
  return page['pageprops'] !== undefined && 'disambiguation' in objectOf(page['pageprops']);
}

/** Asks for what the parser makes of a page. Source: API:Parsing wikitext, read 2026-11. */
export function parse(title: string, prop: 'sections' | 'text'): Parameters {
  const less = { disableeditsection: '1', disablelimitreport: '1', disabletoc: '1' };
  return { action: 'parse', ...common, redirects: '1', page: title, prop, ...(prop === 'text' && less) };
}

/** The codes by which `action=parse` says that there is no such page. */
const noPage = new Set(['missingtitle', 'invalidtitle', 'pagecannotexist']);

/** What the parser made; undefined where the page does not exist. */
export function parsed(json: unknown): Readonly<Record<string, unknown>> | undefined {
  if (noPage.has(errorCode(json) ?? '')) return undefined;
  refuseErrors(json);
  return objectOf(objectOf(json)['parse']);
}

/** An answer; that the page does not exist where there is no value. */
export function answer<T>(value: T | undefined): Answer<T> {
  return value === undefined ? { state: 'missing' } : { state: 'known', value };
}
