/** The port's questions, put by the client. */
import { languageLinksQuestion } from '../wikipedia/api/languageLinks.ts';
import { meaningsQuestion } from '../wikipedia/api/meanings.ts';
import { type NotChecked, notChecked } from '../wikipedia/api/notChecked.ts';
import type { Question } from '../wikipedia/api/question.ts';
import { searchQuestion, searchWords } from '../wikipedia/api/search.ts';
import { idsQuestion, isAmong, namesPlace, sectionsQuestion } from '../wikipedia/api/sections.ts';
import { summaryQuestion } from '../wikipedia/api/summary.ts';
import { askedTitle, isInvalidTitle } from '../wikipedia/api/titles.ts';
import type {
  Answer,
  Asking,
  FoundPage,
  LanguageLink,
  Meaning,
  PageAnswer,
  Section,
  Summary,
  WikipediaApi,
} from '../wikipedia/api/wikipediaApi.ts';
import type { AnswerStore } from './answerStore.ts';
import type { Clock } from './clock.ts';
import type { Kind } from './lifetimes.ts';
import { PageQuestions } from './pageQuestions.ts';
import { type Put, RememberedAnswers } from './rememberedAnswers.ts';

/** What the questions are put with. */
export interface QuestionWorld {
  readonly put: Put;
  readonly store: AnswerStore;
  readonly clock: Clock;
  /** Where the API of a language is; undefined where there is none. */
  addressOf(language: string): string | undefined;
  isAllowed(): boolean;
}

/** Enough titles that begin with some words; below that, articles that speak of them are looked for. */
const enough = 3;

/** Puts questions for posts of one configuration. */
export class Questions implements WikipediaApi {
  readonly #world: QuestionWorld;
  readonly #answers: RememberedAnswers;
  readonly #pages: PageQuestions;

  constructor(world: QuestionWorld) {
    this.#world = world;
    this.#answers = new RememberedAnswers(world.put, world.store, world.clock);
    this.#pages = new PageQuestions(world.put, this.#answers);
  }

  async pages(
    language: string,
    titles: readonly string[],
    asking: Asking & { readonly onAnswer?: (title: string, answer: PageAnswer) => void } = {},
  ): Promise<ReadonlyMap<string, PageAnswer>> {
    const address = this.#address(language);
    const answers = titles.map(async (title): Promise<[string, PageAnswer]> => {
      const answer = typeof address === 'string' ? await this.#pages.of(address, title, asking) : address;
      asking.onAnswer?.(title, answer);
      return [title, answer];
    });
    return new Map(await Promise.all(answers));
  }

  sections(language: string, title: string, asking: Asking = {}): Promise<Answer<readonly Section[]>> {
    return this.#onePage(language, 'sections', title, sectionsQuestion, asking);
  }

  async hasFragment(language: string, title: string, fragment: string, asking: Asking = {}): Promise<Answer<boolean>> {
    if (!namesPlace(fragment)) return { state: 'known', value: true };
    const sections = await this.sections(language, title, asking);
    if (sections.state !== 'known') return sections;
    const anchors = sections.value.map(({ anchor }) => anchor);
    if (isAmong(fragment, anchors)) return { state: 'known', value: true };
    const ids = await this.#onePage(language, 'ids', title, idsQuestion, asking);
    return ids.state === 'known' ? { state: 'known', value: isAmong(fragment, ids.value) } : ids;
  }

  async search(
    language: string,
    words: string,
    limit: number,
    asking: Asking = {},
  ): Promise<Answer<readonly FoundPage[]>> {
    if (searchWords(words) === '' || limit < 1) return { state: 'known', value: [] };
    const byTitle = await this.#search(language, 'title', words, limit, asking);
    if (byTitle.state !== 'known' || byTitle.value.length >= Math.min(enough, limit)) return byTitle;
    const byText = await this.#search(language, 'text', words, limit, asking);
    const more = byText.state === 'known' ? byText.value : [];
    const titles = new Set(byTitle.value.map(({ title }) => title));
    const all = [...byTitle.value, ...more.filter(({ title }) => !titles.has(title))];
    return all.length === 0 && byText.state !== 'known' ? byText : { state: 'known', value: all.slice(0, limit) };
  }

  summary(language: string, title: string, asking: Asking = {}): Promise<Answer<Summary>> {
    return this.#onePage(language, 'summary', title, summaryQuestion, asking);
  }

  meanings(language: string, title: string, asking: Asking = {}): Promise<Answer<readonly Meaning[]>> {
    return this.#onePage(language, 'meanings', title, meaningsQuestion, asking);
  }

  languageLinks(language: string, title: string, asking: Asking = {}): Promise<Answer<readonly LanguageLink[]>> {
    return this.#onePage(language, 'languages', title, languageLinksQuestion, asking);
  }

  /** Where to ask, or why not. */
  #address(language: string): string | NotChecked {
    if (!this.#world.isAllowed()) return notChecked('off');
    return this.#world.addressOf(language) ?? notChecked('no-host');
  }

  async #onePage<T>(
    language: string,
    kind: Kind,
    title: string,
    question: (title: string) => Question<Answer<T>>,
    asking: Asking,
  ): Promise<Answer<T>> {
    const address = this.#address(language);
    if (typeof address !== 'string') return address;
    const name = askedTitle(title);
    if (isInvalidTitle(name)) return { state: 'missing' };
    return this.#answers.of({ address, kind, name }, question(name), asking);
  }

  async #search(
    language: string,
    by: 'title' | 'text',
    words: string,
    limit: number,
    asking: Asking,
  ): Promise<Answer<readonly FoundPage[]>> {
    const address = this.#address(language);
    if (typeof address !== 'string') return address;
    const subject = { address, kind: `${by}-search`, name: `${limit} ${searchWords(words)}` } as const;
    return this.#answers.of(subject, searchQuestion(by, words, limit), asking);
  }
}
