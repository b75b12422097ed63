/** Questions about single titles, put together as they come. */
import { batchesOf } from '../wikipedia/api/titles.ts';

interface Waiting<T> {
  readonly signal: AbortSignal;
  readonly resolve: (answer: T) => void;
  readonly reject: (error: unknown) => void;
}

/** Asks for all titles at once that come within one turn of the event loop. */
export class TitleBatches<T> {
  readonly #ask: (titles: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, T>>;
  #waiting = new Map<string, Waiting<T>>();

  /** @param ask asks for as many titles as one request takes, and answers for each. */
  constructor(ask: (titles: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, T>>) {
    this.#ask = ask;
  }

  /** The answer for a title that nobody else is waiting for. */
  add(title: string, signal: AbortSignal): Promise<T> {
    if (this.#waiting.size === 0) setTimeout(() => this.#send());
    return new Promise((resolve, reject) => this.#waiting.set(title, { signal, resolve, reject }));
  }

  #send(): void {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    const wanted = [...waiting].filter(([, { signal }]) => !signal.aborted);
    for (const titles of batchesOf(wanted.map(([title]) => title)))
      void this.#sendOne(titles, new Map(titles.map((title) => [title, waiting.get(title)!])));
  }

  async #sendOne(titles: readonly string[], waiting: ReadonlyMap<string, Waiting<T>>): Promise<void> {
    const ending = new AbortController();
    let askers = waiting.size;
    for (const { signal } of waiting.values())
      signal.addEventListener('abort', () => --askers === 0 && ending.abort(signal.reason), { once: true });
    try {
      const answers = await this.#ask(titles, ending.signal);
      for (const [title, { resolve }] of waiting) resolve(answers.get(title)!);
    } catch (error) {
      for (const { reject } of waiting.values()) reject(error);
    }
  }
}
