/** Asks Wikipedia about the links of an open post. */
import type { CheckWikipediaResult } from '../../protocol.ts';
import { wikipediaRules } from '../../rules/index.ts';
import type { WhyNotChecked } from '../../wikipedia/api/notChecked.ts';
import { notCheckedLinks } from '../../wikipedia/api/notCheckedLinks.ts';
import { askAboutLinks } from '../../wikipedia/askAboutLinks.ts';
import { articleKey, type LinkAnswer, whyUnknown } from '../../wikipedia/linkAnswers.ts';
import type { Session } from '../session/session.ts';

/** How to ask. */
export interface PostAsking {
  readonly signal: AbortSignal;
  /** Nobody waits for it. */
  readonly background: boolean;
  /** Only what is not known yet. */
  readonly onlyNew: boolean;
  /** Told how many of the articles are known. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Rules get the answers as they arrive. Null where the post is not open; rejects with the signal's reason. */
export async function askForPost(
  session: Session,
  uri: string,
  { signal, background, onlyNew, onProgress }: PostAsking,
): Promise<CheckWikipediaResult | null> {
  const { documents } = session;
  const before = await documents.snapshot(uri);
  if (!before) return null;
  const { linkedArticles, configuration, answers } = before;
  const articles = onlyNew ? linkedArticles.filter((article) => whyUnknown(article, answers)) : linkedArticles;
  const total = new Set(articles.map(articleKey)).size;
  const said = new Map<string, LinkAnswer>();
  const onAnswer = (key: string, answer: LinkAnswer) => {
    said.set(key, answer);
    documents.answer(uri, answers, key, answer);
    onProgress?.(said.size, total);
  };
  if (total > 0) {
    const api = await session.wikipedia(configuration);
    await askAboutLinks(api, articles, { signal, background, withOffers: true, onAnswer });
  }
  const reasons = articles.flatMap((article) => whyUnknown(article, said) ?? []);
  const all = (await documents.snapshot(uri))?.problems ?? [];
  const problems = all.filter(({ rule }) => wikipediaRules.has(rule));
  const hints = problems.filter(({ severity }) => severity === 'hint').length;
  return {
    links: articles.length,
    problems: problems.length - hints,
    hints,
    notChecked: notCheckedLinks(reasons.filter((why): why is WhyNotChecked => why !== 'unasked')),
  };
}
