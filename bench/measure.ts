/** Measuring durations, in milliseconds. */

/** How often something is done: at least and at most so often, and in between until the time is up. */
export interface Repetitions {
  readonly least: number;
  readonly most: number;
  readonly budget: number;
}

/** Durations of one operation, the shortest first. */
export async function durations(operation: () => unknown, { least, most, budget }: Repetitions): Promise<number[]> {
  const found: number[] = [];
  const end = performance.now() + budget;
  while (found.length < least || (found.length < most && performance.now() < end)) {
    const started = performance.now();
    await operation();
    found.push(performance.now() - started);
  }
  return found.sort((a, b) => a - b);
}

/** Lets the engine compile what is about to be measured. */
export function warmUp(operation: () => unknown): Promise<number[]> {
  return durations(operation, { least: 10, most: 1000, budget: 1000 });
}

/** The value below which a share of sorted values lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median and the 95th percentile. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** Of sorted values. */
export function spread(sorted: readonly number[]): Spread {
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}
