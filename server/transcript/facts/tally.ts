/** A sum over all blocks of a text, kept while it is edited. */
import { type Signal, signal } from '@preact/signals-core';
import type { Block } from '../markdown/block.ts';
import type { Kept } from './facts.ts';

/** Adds up a number of each block. */
export class Tally implements Kept {
  readonly #of: (block: Block) => number;
  readonly #counts = new Map<Block, number>();
  readonly #published: Signal<number> = signal(0);
  #sum = 0;

  constructor(of: (block: Block) => number) {
    this.#of = of;
  }

  /** The sum over the blocks of the settled text. */
  get sum(): number {
    return this.#published.value;
  }

  /** The number of one block, once it was drawn. */
  of(block: Block): number {
    return this.#counts.get(block) ?? 0;
  }

  draw(block: Block): void {
    this.#count(block, this.#of(block));
  }

  drop(block: Block): void {
    this.#count(block, 0);
  }

  publish(): void {
    this.#published.value = this.#sum;
  }

  #count(block: Block, count: number): void {
    this.#sum += count - (this.#counts.get(block) ?? 0);
    if (count > 0) this.#counts.set(block, count);
    else this.#counts.delete(block);
  }
}
