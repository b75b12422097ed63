/** Whether an article is what a name in a post means. */
import type { ExistingPage } from '../../wikipedia/api/wikipediaApi.ts';
import type { Candidate } from './candidates.ts';
import type { NameLanguage } from './languages/nameLanguage.ts';

/** `sure` is linked unless the editor says no, `possible` if he says yes. */
export type Verdict = 'sure' | 'possible' | 'no';

/** Judges by how the name and the title are written, and by what the article is about. */
export function verdictOn(candidate: Candidate, page: ExistingPage, language: NameLanguage): Verdict {
  const { unwanted, works, named } = language;
  const description = page.description ?? '';
  if (unwanted.test(description)) return 'no';
  const isWork = works.test(description);
  const isNamed = named.test(description);
  const leadsInto = page.redirects.at(-1)?.fragment !== undefined;
  if (candidate.kind === 'word') {
    if (isWork || leadsInto || !isOwnName(candidate, page)) return 'no';
    if (isNamed) return 'sure';
    return language.hasCapitalNouns || candidate.inside === 0 || candidate.withArticle > 0 ? 'no' : 'possible';
  }
  // Where names have small words themselves, as French ones, and where nouns have capitals, they tell nothing.
  const isNoun = language.smallEnd === 0 && !language.hasCapitalNouns && isCommonNoun(page.title);
  if (candidate.kind === 'acronym') return isNoun || isWork || leadsInto ? 'possible' : 'sure';
  if (isNoun && !candidate.titles.includes(page.title)) return 'no';
  if (isWork || leadsInto) return 'possible';
  // Capitals all through, where they tell something; German has them in `Schutz des Klimas` too.
  const small = language.hasCapitalNouns ? / \p{Ll}/u : / \p{Ll}\S*$/u;
  const looksLikeName = candidate.inside > 0 && !small.test(candidate.text);
  return looksLikeName || isNamed ? 'sure' : 'possible';
}

/** A word that leads to another one, as `Malian` to `Mali`, is none of its names; `Einstein` is one of Albert Einstein’s. */
function isOwnName({ text, titles }: Candidate, { title }: ExistingPage): boolean {
  return titles.includes(title) || title.split(/[^\p{L}\p{M}\p{N}'’-]+/u).includes(text);
}

/** `Prime minister`, not `Prime Minister of Mali`: some words of which none but the first has a capital. */
function isCommonNoun(title: string): boolean {
  return title.includes(' ') && !/[\p{Lu}\p{N}]/u.test(title.slice(1));
}
