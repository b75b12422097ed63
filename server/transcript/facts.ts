/** Small values drawn from one block alone. What concerns a whole transcript is computed from them, not from its text. */
import { type Signal, signal } from '@preact/signals-core';
import type { Block } from './block.ts';

/** Draws a value from a block; undefined where it has nothing of the kind, as most blocks. */
export type FactOf<T> = (block: Block) => T | undefined;

/** One kind of fact over all blocks of a text. */
export class Facts<T> {
  readonly #of: FactOf<T>;
  readonly #values = new Map<Block, T>();
  readonly #blocks: Signal<readonly Block[]> = signal([]);
  readonly #fresh = new Set<Block>();
  #changed = false;

  constructor(of: FactOf<T>) {
    this.#of = of;
  }

  /** The blocks that have such a fact, in order. What is computed from it stays until one of the facts changes. */
  get blocks(): readonly Block[] {
    return this.#blocks.value;
  }

  /** The blocks with their facts, in order. */
  get entries(): (readonly [Block, T])[] {
    return this.blocks.map((block) => [block, this.#values.get(block) as T]);
  }

  of(block: Block): T | undefined {
    void this.#blocks.value;
    return this.#values.get(block);
  }

  /** Draws the fact of a block that is new or has another content; nobody sees it before `publish`. */
  draw(block: Block): void {
    const old = this.#values.get(block);
    const value = this.#of(block);
    if (value === undefined ? old === undefined : old !== undefined && isSame(old, value)) return;
    if (value === undefined) this.#values.delete(block);
    else this.#values.set(block, value);
    this.#fresh.add(block);
    this.#changed = true;
  }

  /** Forgets a block that is gone. */
  drop(block: Block): void {
    this.#fresh.delete(block);
    if (this.#values.delete(block)) this.#changed = true;
  }

  /** Makes all that was drawn known at once. */
  publish(): void {
    if (!this.#changed) return;
    const kept = this.#blocks.peek().filter((block) => this.#values.has(block) && !this.#fresh.has(block));
    const added = [...this.#fresh].filter((block) => this.#values.has(block));
    this.#blocks.value = merged(kept, added);
    this.#fresh.clear();
    this.#changed = false;
  }
}

/** Both lists as one, in the order of the text. */
function merged(kept: Block[], added: readonly Block[]): Block[] {
  if (added.length === 1) {
    const block = added[0] as Block;
    kept.splice(placeOf(kept, block.start), 0, block);
    return kept;
  }
  const placed = [...kept, ...added].map((block) => ({ block, start: block.start }));
  return placed.sort((a, b) => a.start - b.start).map(({ block }) => block);
}

/** How many of the blocks start before an offset. */
export function placeOf(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Facts are plain data, apart from the block that they name, which is the same one. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, plain) === JSON.stringify(b, plain);
}

function plain(key: string, value: unknown): unknown {
  return key === 'block' ? undefined : value;
}
