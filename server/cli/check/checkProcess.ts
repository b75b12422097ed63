/** A process of its own for checks. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as l10n from '@vscode/l10n';
import type { Check, Checked } from './checkPost.ts';

/** What the process says to a `Check`. */
export type Answer = { readonly checked: Checked } | { readonly error: string };

/** The bundle of `checkWorker.ts`, beside this one. */
const program = fileURLToPath(new URL('checkWorker.mjs', import.meta.url));

/**
 * Checks one post at a time elsewhere. It is no thread, since a thread that runs out of memory may take the whole
 * process with it: https://github.com/nodejs/node/issues/47224.
 */
export class CheckProcess {
  readonly #process = fork(program, {
    // A third less memory than where young objects may take what Node gives them, for the same work.
    execArgv: [...process.execArgv, '--max-semi-space-size=16'],
    // What it says when it breaks down is for nobody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  #isAlive = true;
  #answer: (answer: Answer) => void = () => {};

  constructor() {
    const breakDown = () => {
      this.#isAlive = false;
      this.#answer({ error: l10n.t('its process broke down, perhaps for want of memory') });
    };
    this.#process.on('message', (answer: Answer) => this.#answer(answer));
    this.#process.on('exit', breakDown).on('error', breakDown);
  }

  /** Whether it can still be asked. */
  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** Rejects when the check throws and when the process breaks down. */
  async check(check: Check): Promise<Checked> {
    const answer = await new Promise<Answer>((resolve) => {
      this.#answer = resolve;
      this.#process.send(check);
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.checked;
  }

  /** Lets it end. */
  end(): void {
    this.#process.disconnect();
  }
}
