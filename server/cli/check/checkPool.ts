/** As many processes for checks as there are cores. */
import { availableParallelism } from 'node:os';
import type { Check, Checked } from './checkPost.ts';
import { CheckProcess } from './checkProcess.ts';

/** Starts processes as they are needed, and anew where one broke down. */
export class CheckPool {
  /** A place a core, empty until it is first needed. */
  readonly #free = new Array<CheckProcess | undefined>(availableParallelism()).fill(undefined);
  readonly #waiting: ((place: CheckProcess | undefined) => void)[] = [];

  /** Rejects when the check throws and when its process breaks down. */
  async check(check: Check): Promise<Checked> {
    const place = await this.#take();
    const process = place?.isAlive ? place : new CheckProcess();
    try {
      return await process.check(check);
    } finally {
      this.#give(process);
    }
  }

  /** Ends the processes, when no check is under way. */
  end(): void {
    for (const process of this.#free) if (process?.isAlive) process.end();
  }

  async #take(): Promise<CheckProcess | undefined> {
    if (this.#free.length > 0) return this.#free.pop();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(place: CheckProcess): void {
    const next = this.#waiting.shift();
    if (next) next(place);
    else this.#free.push(place);
  }
}
