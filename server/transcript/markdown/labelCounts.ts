/** The labels that all chunks of a text define. */

/** Counts how many chunks define each label, and remembers which labels came or went. */
export class LabelCounts {
  readonly #counts = new Map<string, number>();
  readonly #changed = new Set<string>();

  has(label: string): boolean {
    return this.#counts.has(label);
  }

  /** Whether labels have come to be defined, or no longer are, since they were taken last. */
  get hasChanged(): boolean {
    return this.#changed.size > 0;
  }

  /** The labels that have; they are taken once. */
  takeChanged(): ReadonlySet<string> {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    return changed;
  }

  /** Counts what a chunk defines now instead of what it did. */
  redefine(before: ReadonlySet<string>, own: ReadonlySet<string>): void {
    for (const label of before) if (!own.has(label)) this.#count(label, -1);
    for (const label of own) if (!before.has(label)) this.#count(label, 1);
  }

  /** Does something while some labels count as not defined by those who do. */
  without<T>(owned: readonly ReadonlySet<string>[], work: () => T): T {
    for (const own of owned) for (const label of own) this.#add(label, -1);
    const outcome = work();
    for (const own of owned) for (const label of own) this.#add(label, 1);
    return outcome;
  }

  #count(label: string, by: 1 | -1): void {
    const wasDefined = this.has(label);
    this.#add(label, by);
    if (this.has(label) !== wasDefined) this.#changed.add(label);
  }

  #add(label: string, by: 1 | -1): void {
    const count = (this.#counts.get(label) ?? 0) + by;
    if (count > 0) this.#counts.set(label, count);
    else this.#counts.delete(label);
  }
}
