/** What Wikipedia says in fixtures of rules that need it. */
import type { PageAnswer } from '../../server/wikipedia/api/wikipediaApi.ts';
import type { LinkAnswer } from '../../server/wikipedia/linkAnswers.ts';

/** An article, perhaps behind redirects: `section` is what the last of them leads to. */
export function article(title: string, from?: string, section?: string): LinkAnswer {
  const step = { from: from ?? '', to: title, ...(section !== undefined && { fragment: section }) };
  return { page: { state: 'exists', title, isDisambiguation: false, redirects: from === undefined ? [] : [step] } };
}

/** No article, perhaps behind a redirect. */
export function none(title: string, from?: string): LinkAnswer {
  return { page: { state: 'missing', title, redirects: from === undefined ? [] : [{ from, to: title }] } };
}

/** A disambiguation page. */
export function meanings(title: string, ...offers: NonNullable<LinkAnswer['offers']>): LinkAnswer {
  return { page: { state: 'exists', title, isDisambiguation: true, redirects: [] }, offers };
}

/** What could not be asked. */
export const unreachable: { page: PageAnswer } = { page: { state: 'not-checked', why: 'unreachable' } };
