/** What is known of the articles that links lead to: what rules get of Wikipedia. */
import type { WhyNotChecked } from './api/notChecked.ts';
import { namesPlace } from './api/sections.ts';
import { askedTitle } from './api/titles.ts';
import type { Meaning, PageAnswer } from './api/wikipediaApi.ts';
import type { Article } from './article.ts';

/** An article as it is asked about. */
export type AskedArticle = Pick<Article, 'language' | 'title' | 'fragment'>;

/** What is known of one article; plain data, since it is sent to other processes. */
export interface LinkAnswer {
  readonly page: PageAnswer;
  /** Fragments that the page has, and that it lacks; what is in neither is not known. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** Why the other fragments are not known. */
  readonly why?: WhyNotChecked;
  /** Articles that may be meant instead, the best first. */
  readonly offers?: readonly Meaning[];
}

/** Answers by what `articleKey` gives; a map is one. */
export interface LinkAnswers {
  readonly size: number;
  get(key: string): LinkAnswer | undefined;
}

/** The same for all addresses of one article and its sections. */
export function articleKey({ language, title }: AskedArticle): string {
  return `${language}:${askedTitle(title)}`;
}

/** The fragment of a link if it names a place that the page may lack. */
export function placeOf({ fragment = '' }: AskedArticle): string | undefined {
  return namesPlace(fragment) ? fragment : undefined;
}

/** Why it is not known where a link leads; `unasked` where nobody asked yet; undefined where it is known. */
export function whyUnknown(article: AskedArticle, answers: LinkAnswers): WhyNotChecked | 'unasked' | undefined {
  const answer = answers.get(articleKey(article));
  if (!answer) return 'unasked';
  const { page, has = [], lacks = [], why = 'unasked' } = answer;
  if (page.state === 'not-checked') return page.why;
  const place = placeOf(article);
  if (page.state !== 'exists' || page.isDisambiguation || place === undefined) return undefined;
  return has.includes(place) || lacks.includes(place) ? undefined : why;
}
