/** When a server that ended by itself is started again. */

const allowed = 5;
const period = 3 * 60_000;

/** Lets a server come back five times in three minutes; one that ends more often would only end again. */
export class Restarts {
  private times: number[] = [];

  /** Whether to start it again; `now` in milliseconds. */
  allow(now: number): boolean {
    this.times = [...this.times.filter((time) => now - time < period), now];
    return this.times.length <= allowed;
  }

  /** Forgets the past, when somebody asked for a restart. */
  reset(): void {
    this.times = [];
  }
}
