/** What is known of a linked article, or can be. */
import { whyNotAnswered } from '../../wikipedia/api/notChecked.ts';
import type { Answer, Asking, LanguageLink, Summary } from '../../wikipedia/api/wikipediaApi.ts';
import type { Session } from '../session/session.ts';
import type { LinkedArticle } from './linkedArticle.ts';

/** The article's beginning, and the same article in the post's language. */
export interface Knowledge {
  readonly summary: Answer<Summary>;
  /** Whether the page has the section that the link names, where it names one and that is known. */
  readonly hasSection: boolean | undefined;
  /** Undefined where the link's language is the post's, null where there is no such article. */
  readonly inPostLanguage: LanguageLink | null | undefined;
}

/** Asks for it; with `fromMemory` only for what is known already. */
export async function knowledgeOf(
  { wikipedia }: Pick<Session, 'wikipedia'>,
  { article, otherEdition, configuration }: LinkedArticle,
  how: Asking,
): Promise<Knowledge> {
  const api = await wikipedia(configuration);
  const { language, title, fragment } = article;
  const summary = await api.summary(language, title, how);
  // Who looks at a link did not ask for its section to be checked; that another did is worth telling.
  const section =
    fragment === undefined ? undefined : await api.hasFragment(language, title, fragment, { ...how, fromMemory: true });
  const links =
    otherEdition === undefined || summary.state !== 'known' ? undefined : await api.languageLinks(language, title, how);
  return {
    summary,
    hasSection: section?.state === 'known' ? section.value : undefined,
    inPostLanguage:
      links?.state === 'known' ? (links.value.find((each) => each.language === otherEdition) ?? null) : undefined,
  };
}

/** Why Wikipedia did not answer; null where it did. */
export function whyUnknown({ summary }: Knowledge): string | null {
  return summary.state === 'not-checked' ? whyNotAnswered(summary.why) : null;
}
