/** What Wikipedia's answers say of the names of a post. */
import type { PageAnswer } from '../../wikipedia/api/wikipediaApi.ts';
import type { Candidate } from './candidates.ts';
import type { Target } from './choose.ts';
import type { NameLanguage } from './languages/nameLanguage.ts';
import { verdictOn } from './verdict.ts';

/** Names that have a page, and those whose page lists several meanings, the most promising first. */
export interface Judged {
  readonly known: Map<string, Target | 'page'>;
  readonly ambiguous: readonly { readonly name: string; readonly title: string }[];
}

/** Judges all candidates. */
export function judge(
  candidates: readonly Candidate[],
  answers: ReadonlyMap<string, PageAnswer>,
  language: NameLanguage,
): Judged {
  const known = new Map<string, Target | 'page'>();
  const ambiguous: { name: string; title: string }[] = [];
  for (const candidate of candidates) {
    for (const title of candidate.titles) {
      const page = answers.get(title);
      if (page?.state !== 'exists') continue;
      if (page.isDisambiguation && candidate.kind !== 'word')
        ambiguous.push({ name: candidate.text, title: page.title });
      const verdict = page.isDisambiguation ? 'no' : verdictOn(candidate, page, language);
      known.set(candidate.text, verdict === 'no' ? 'page' : targetOf(page, verdict === 'sure'));
      break;
    }
  }
  return { known, ambiguous };
}

function targetOf(page: Extract<PageAnswer, { state: 'exists' }>, isSure: boolean): Target {
  const { title, description, redirects } = page;
  return { title, description, fragment: redirects.at(-1)?.fragment, isSure, isAmbiguous: false };
}

/** The titles that a post links, and those to which they lead. */
export function resolvedTitles(
  titles: ReadonlySet<string>,
  answers: ReadonlyMap<string, PageAnswer>,
): ReadonlySet<string> {
  const ends = [...titles].flatMap((title) => {
    const page = answers.get(title);
    return page?.state === 'exists' ? [page.title] : [];
  });
  return new Set([...titles, ...ends]);
}
