/** Keeps what is known of blocks up to date, in steps. */
import type { Block } from '../markdown/block.ts';
import type { Kept } from './facts.ts';

/** Blocks to a step. */
const step = { forgotten: 256, drawn: 16 };

/** Forgets blocks that are gone, looks at those that came or changed, and then makes all of it known. */
export class Upkeep {
  readonly #kinds: Kept[];
  #gone: Block[] = [];
  readonly #undrawn = new Set<Block>();
  /** How many kinds have been made known since the last change. */
  #published = 0;

  constructor(kinds: readonly Kept[]) {
    this.#kinds = [...kinds];
  }

  /** Whether no work is left. */
  get isDone(): boolean {
    return this.#gone.length === 0 && this.#undrawn.size === 0 && this.#published === this.#kinds.length;
  }

  /** Keeps more, of the blocks that there are and of those to come. */
  keep(kept: Kept, blocks: Iterable<Block>): void {
    this.#kinds.push(kept);
    this.draw(blocks);
  }

  /** Has blocks that came or changed looked at. */
  draw(blocks: Iterable<Block>): void {
    for (const block of blocks) this.#undrawn.add(block);
    this.startOver();
  }

  /** Has blocks that are gone forgotten. */
  forget(blocks: readonly Block[]): void {
    for (const block of blocks) {
      this.#gone.push(block);
      this.#undrawn.delete(block);
    }
  }

  /** Has all made known again, after a change. */
  startOver(): void {
    this.#published = 0;
  }

  /** Does a piece of the work; `onPublish` is called before anything is made known. */
  step(onPublish: () => void): void {
    if (this.#gone.length > 0) {
      for (const block of this.#gone.splice(-step.forgotten)) for (const kind of this.#kinds) kind.drop(block);
    } else if (this.#undrawn.size > 0) this.#drawSome();
    else {
      onPublish();
      this.#kinds[this.#published++]?.publish();
    }
  }

  #drawSome(): void {
    let count = 0;
    for (const block of this.#undrawn) {
      for (const kind of this.#kinds) kind.draw(block);
      this.#undrawn.delete(block);
      if (++count === step.drawn) return;
    }
  }
}
