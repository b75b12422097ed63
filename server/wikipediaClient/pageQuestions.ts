/** Questions about titles, which travel together. */
import { type NotChecked, notChecked } from '../wikipedia/api/notChecked.ts';
import { pagesQuestion } from '../wikipedia/api/pages.ts';
import { askedTitle, isInvalidTitle } from '../wikipedia/api/titles.ts';
import type { Asking, PageAnswer } from '../wikipedia/api/wikipediaApi.ts';
import type { Put, RememberedAnswers } from './rememberedAnswers.ts';
import { TitleBatches } from './titleBatches.ts';

/** Answers for single titles out of batches of fifty. */
export class PageQuestions {
  readonly #put: Put;
  readonly #answers: RememberedAnswers;
  readonly #batches = new Map<string, TitleBatches<PageAnswer>>();

  constructor(put: Put, answers: RememberedAnswers) {
    this.#put = put;
    this.#answers = answers;
  }

  /** What is known of a title. Rejects with the signal's reason alone. */
  async of(address: string, title: string, asking: Asking): Promise<PageAnswer | NotChecked> {
    const name = askedTitle(title);
    if (isInvalidTitle(name)) return { state: 'invalid' };
    const subject = { address, kind: 'page', name } as const;
    const known = await this.#answers.known(subject);
    if (known) return known as PageAnswer;
    if (asking.fromMemory) return notChecked('unasked');
    const batch = this.#batch(address, asking.background === true);
    return this.#answers.once(subject, asking, (signal) => batch.add(name, signal));
  }

  #batch(address: string, isBackground: boolean): TitleBatches<PageAnswer> {
    const key = `${isBackground} ${address}`;
    const batch =
      this.#batches.get(key) ??
      new TitleBatches((titles, signal) => this.#ask(address, titles, { isBackground, signal }));
    this.#batches.set(key, batch);
    return batch;
  }

  async #ask(
    address: string,
    titles: readonly string[],
    putting: { isBackground: boolean; signal: AbortSignal },
  ): Promise<ReadonlyMap<string, PageAnswer>> {
    const result = await this.#put(address, pagesQuestion(titles), putting);
    // Without an ETag no answer can be unchanged.
    const answers: ReadonlyMap<string, PageAnswer> = result.isUnchanged ? new Map() : result.value;
    this.#answers.keep([...answers].map(([name, answer]) => [{ address, kind: 'page', name }, answer]));
    return answers;
  }
}
