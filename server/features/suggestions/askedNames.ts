/** Asks Wikipedia about the names of a post. */
import type { FoundNames } from '../../convert/linkSuggestions/candidates.ts';
import { chooseLinks, type LinkSuggestion } from '../../convert/linkSuggestions/choose.ts';
import { type Judged, judge, resolvedTitles } from '../../convert/linkSuggestions/judge.ts';
import { nameLanguage } from '../../convert/linkSuggestions/languages/languages.ts';
import { meaningInPost } from '../../convert/linkSuggestions/meaning.ts';
import type { SuggestLinksStep } from '../../protocol.ts';
import { type NotChecked, whyNotChecked } from '../../wikipedia/api/notChecked.ts';
import type { PageAnswer, WikipediaApi } from '../../wikipedia/api/wikipediaApi.ts';
import type { SuggestedPost } from './suggestedPost.ts';

/** Pages with several meanings that are read; each costs a request. */
const mostAmbiguous = 5;
/** Links of the post whose redirects are followed, so that their articles are not linked a second time. */
const mostLinked = 200;

/** About how many titles a request asks about. */
const ofRequest = 50;

/** What came of it. */
export interface Asked {
  readonly links: readonly LinkSuggestion[];
  readonly notChecked: number;
  readonly why: string | null;
}

/** Asks in as few requests as may be; rejects with the signal's reason. */
export async function askAbout(
  api: WikipediaApi,
  post: Pick<SuggestedPost, 'language' | 'linked'>,
  found: FoundNames,
  { signal, onStep }: { readonly signal: AbortSignal; readonly onStep: (step: SuggestLinksStep) => void },
): Promise<Asked> {
  const language = nameLanguage(post.language);
  const titles = found.candidates.flatMap((candidate) => candidate.titles);
  const asked = [...new Set([...titles, ...[...post.linked.titles].slice(0, mostLinked)])];
  let done = 0;
  // Answers come by the request.
  const onAnswer = () => ++done % ofRequest === 0 && onStep({ done, all: asked.length });
  const answers = titles.length > 0 ? await api.pages(post.language, asked, { signal, onAnswer }) : new Map();
  const judged = judge(found.candidates, answers, language);
  await readMeanings(api, post.language, judged, found.words, signal);
  const links = chooseLinks(found, judged.known, resolvedTitles(post.linked.titles, answers), language);
  const unknown = titles.map((title) => answers.get(title)).filter(isNotChecked);
  const [first] = unknown;
  return { links, notChecked: unknown.length, why: first ? whyNotChecked(first.why) : null };
}

async function readMeanings(
  api: WikipediaApi,
  language: string,
  { known, ambiguous }: Judged,
  words: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<void> {
  for (const { name, title } of ambiguous.slice(0, mostAmbiguous)) {
    const meanings = await api.meanings(language, title, { signal });
    const meaning = meanings.state === 'known' ? meaningInPost(meanings.value, name, words) : undefined;
    if (!meaning) continue;
    const description = meaning.description === '' ? undefined : meaning.description;
    known.set(name, { title: meaning.title, description, isSure: false, isAmbiguous: true });
  }
}

/** A title that leads to another wiki, or in a circle, was checked as far as can be. */
function isNotChecked(answer: PageAnswer | undefined): answer is NotChecked {
  return answer?.state === 'not-checked' && answer.why !== 'elsewhere' && answer.why !== 'circle';
}
