import type { Clock } from '../../server/wikipediaClient/clock.ts';

/** A clock that no test waits for: pauses are over at once and move it on; deadlines come when they are told to. */
export class TestClock implements Clock {
  readonly pauses: number[] = [];
  readonly #deadlines = new Set<() => void>();
  #now = Date.parse('2026-11-24T12:00:00Z');

  now = () => this.#now;
  /** The longest pause that chance may choose. */
  random = () => 1;

  async pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.pauses.push(milliseconds);
    this.#now += milliseconds;
  }

  deadline(_: number, late: () => void) {
    this.#deadlines.add(late);
    return { callOff: () => void this.#deadlines.delete(late) };
  }

  /** All that is waited for takes too long. */
  runOut(): void {
    for (const late of [...this.#deadlines]) late();
  }

  moveOn(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
