/** Asks for one thing at a time, and after it only for the newest: no queue builds up while one types. */
export class Newest<T> {
  readonly #ask: () => Promise<T>;
  readonly #use: (answer: T) => void;
  #running = false;
  #again = false;

  constructor(ask: () => Promise<T>, use: (answer: T) => void) {
    this.#ask = ask;
    this.#use = use;
  }

  /** Asks now, or once more when the running question is answered. A failed question is dropped. */
  async request(): Promise<void> {
    this.#again = true;
    if (this.#running) return;
    this.#running = true;
    while (this.#again) {
      this.#again = false;
      try {
        this.#use(await this.#ask());
      } catch {
        // The next change asks again.
      }
    }
    this.#running = false;
  }
}
