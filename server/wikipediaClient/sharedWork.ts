/** The same work for several who ask for it at the same time. */

interface Work<T> {
  readonly result: Promise<T>;
  readonly ending: AbortController;
  askers: number;
}

/** Does each piece of work once; it is given up only when all who asked have. */
export class SharedWork<T> {
  readonly #works = new Map<string, Work<T>>();

  /** Joins work under way, or begins it. Rejects with the signal's reason once that asker has given up. */
  do(key: string, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const shared = this.#works.get(key) ?? this.#begin(key, work);
    shared.askers++;
    if (!signal) return shared.result;
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        reject(signal.reason);
        if (--shared.askers > 0) return;
        if (this.#works.get(key) === shared) this.#works.delete(key);
        shared.ending.abort(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      const done = () => signal.removeEventListener('abort', giveUp);
      shared.result.finally(done).then(resolve, reject);
    });
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<T>): Work<T> {
    const ending = new AbortController();
    const shared: Work<T> = { result: work(ending.signal), ending, askers: 0 };
    const forget = () => {
      if (this.#works.get(key) === shared) this.#works.delete(key);
    };
    shared.result.then(forget, forget);
    this.#works.set(key, shared);
    return shared;
  }
}
