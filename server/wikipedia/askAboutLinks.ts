/** Asks where links lead, as politely as the port can be asked. */
import type { Asking, ExistingPage, Meaning, PageAnswer, WikipediaApi } from './api/wikipediaApi.ts';
import { type AskedArticle, articleKey, type LinkAnswer, placeOf } from './linkAnswers.ts';

/** How to ask. */
export interface LinkAsking extends Asking {
  /** Whether to ask as well which articles may be meant where a link leads to none: somebody can choose among them. */
  readonly withOffers?: boolean;
  /** Told what is known of an article, each time that more is. */
  onAnswer(key: string, answer: LinkAnswer): void;
}

/** So many missing articles are searched for at a time; a post with more has another trouble. */
const mostSearches = 20;
/** So many found articles are offered in place of a missing one. */
const mostFound = 3;

/** Resolves when all is known that can be; rejects with the signal's reason alone. */
export async function askAboutLinks(
  api: WikipediaApi,
  articles: Iterable<AskedArticle>,
  asking: LinkAsking,
): Promise<void> {
  const searches = { left: mostSearches };
  const languages = [...wantedIn(articles)];
  await Promise.all(
    languages.map(async ([language, wanted]) => {
      const more: Promise<void>[] = [];
      const onAnswer = (title: string, page: PageAnswer) => {
        const { places } = wanted.get(title)!;
        asking.onAnswer(articleKey({ language, title }), { page });
        more.push(askMore(api, { language, title, page, places }, searches, asking));
        // What fails ends the whole below; until then nobody is told of it.
        more.at(-1)!.catch(() => undefined);
      };
      await api.pages(language, [...wanted.keys()], { ...asking, onAnswer });
      await Promise.all(more);
    }),
  );
}

/** The fragments to ask for, by title, by language. */
function wantedIn(articles: Iterable<AskedArticle>): Map<string, Map<string, { places: Set<string> }>> {
  const languages = new Map<string, Map<string, { places: Set<string> }>>();
  const titles = new Map<string, string>();
  for (const article of articles) {
    const { language } = article;
    // Several spellings are one title.
    const key = articleKey(article);
    const title = titles.get(key) ?? article.title;
    titles.set(key, title);
    const wanted = languages.get(language) ?? new Map<string, { places: Set<string> }>();
    const entry = wanted.get(title) ?? { places: new Set<string>() };
    const place = placeOf(article);
    if (place !== undefined) entry.places.add(place);
    languages.set(language, wanted.set(title, entry));
  }
  return languages;
}

interface Known {
  readonly language: string;
  readonly title: string;
  readonly page: PageAnswer;
  readonly places: ReadonlySet<string>;
}

async function askMore(api: WikipediaApi, known: Known, searches: { left: number }, asking: LinkAsking): Promise<void> {
  const { language, title, page, places } = known;
  const tell = (more: Omit<LinkAnswer, 'page'>) => asking.onAnswer(articleKey({ language, title }), { page, ...more });
  if (page.state === 'exists' && !page.isDisambiguation) {
    if (places.size > 0) tell(await fragmentsOf(api, language, page, [...places], asking));
  } else if (asking.withOffers && page.state === 'exists') {
    tell({ offers: await meaningsOf(api, language, page, asking) });
  } else if (asking.withOffers && page.state !== 'not-checked' && searches.left-- > 0) {
    tell({ offers: await foundFor(api, language, title.replaceAll('_', ' '), asking) });
  }
}

async function fragmentsOf(
  api: WikipediaApi,
  language: string,
  { title }: ExistingPage,
  places: readonly string[],
  asking: LinkAsking,
): Promise<Omit<LinkAnswer, 'page'>> {
  const answers = await Promise.all(
    places.map(async (place) => ({ place, answer: await api.hasFragment(language, title, place, asking) })),
  );
  const having = (value: boolean) =>
    answers.flatMap(({ place, answer }) => (answer.state === 'known' && answer.value === value ? [place] : []));
  const failed = answers.find(({ answer }) => answer.state === 'not-checked')?.answer;
  const why = failed?.state === 'not-checked' ? { why: failed.why } : {};
  return { has: having(true), lacks: having(false), ...why };
}

async function meaningsOf(
  api: WikipediaApi,
  language: string,
  { title }: ExistingPage,
  asking: LinkAsking,
): Promise<readonly Meaning[]> {
  const answer = await api.meanings(language, title, asking);
  return answer.state === 'known' ? answer.value : [];
}

async function foundFor(
  api: WikipediaApi,
  language: string,
  words: string,
  asking: LinkAsking,
): Promise<readonly Meaning[]> {
  const answer = await api.search(language, words, mostFound, asking);
  if (answer.state !== 'known') return [];
  return answer.value
    .filter(({ isDisambiguation }) => !isDisambiguation)
    .map(({ title, description = '' }) => ({ title, description }));
}
