/** Where answers are kept. */

/** An answer that is believed for some time. */
export interface Kept {
  /** Plain data. */
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** By which the server knows whether it is still the answer. */
  readonly etag?: string | undefined;
}

/** Keeps answers. It never fails: what cannot be kept is asked for again. */
export interface AnswerStore {
  /** What is kept, be it too old; whoever asks looks at `until`. */
  get(key: string): Promise<Kept | undefined>;
  put(entries: readonly (readonly [key: string, kept: Kept])[]): void;
  /** Resolves when all that was put is safe. */
  flush(): Promise<void>;
}

/** How many answers are kept in memory. */
const most = 20_000;

/** Keeps answers as long as the program runs. */
export class MemoryStore implements AnswerStore {
  readonly #kept = new Map<string, Kept>();

  async get(key: string): Promise<Kept | undefined> {
    return this.#kept.get(key);
  }

  put(entries: readonly (readonly [string, Kept])[]): void {
    for (const [key, kept] of entries) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
    }
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= most) return;
      this.#kept.delete(key);
    }
  }

  async flush(): Promise<void> {}
}
