import type { MessageStrategy } from 'vscode-languageserver';

/** Keeps what a client says after `initialize` until the server can work on it; no order changes. */
export class HeldMessages implements MessageStrategy {
  #held: (() => void)[] | undefined;

  /** From now on messages are kept. */
  hold(): void {
    this.#held ??= [];
  }

  /** Hands on what was kept, and everything that comes from now on. */
  release(): void {
    for (const next of this.#held?.splice(0) ?? []) next();
    this.#held = undefined;
  }

  handleMessage: MessageStrategy['handleMessage'] = (message, next) => {
    if (this.#held) this.#held.push(() => next(message));
    else next(message);
  };
}
