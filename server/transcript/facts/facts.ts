/** Small values drawn from one block alone. What concerns a whole transcript is computed from them, not from its text. */
import { type Signal, signal } from '@preact/signals-core';
import type { Block } from '../markdown/block.ts';
import { countBefore, merged } from './sorted.ts';

/** Draws a value from a block; undefined where it has nothing of the kind, as most blocks. */
export type FactOf<T> = (block: Block) => T | undefined;

/** A list as a fact: an empty one is none. */
export function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** What is kept about the blocks of a text that is being edited. */
export interface Kept {
  /** Looks at a block that is new or has another content; nobody sees the outcome before `publish`. */
  draw(block: Block): void;
  /** Forgets a block that is gone. */
  drop(block: Block): void;
  /** Makes all that was drawn known at once. */
  publish(): void;
}

/** Has all of it known of a text that is not edited. */
export function drawAll(all: readonly Kept[], blocks: readonly Block[]): void {
  for (const kept of all) {
    for (const block of blocks) kept.draw(block);
    kept.publish();
  }
}

/** A list that grew by one thing at a time has room for sixteen more, thrice what the list itself takes. */
function trimmed<T>(value: T): T {
  return Array.isArray(value) ? (value.slice() as T) : value;
}

/** Above this many changes, one pass over all is faster. */
const FEW = 16;

/** One kind of fact over all blocks of a text. */
export class Facts<T> implements Kept {
  readonly #of: FactOf<T>;
  readonly #values = new Map<Block, T>();
  /** The blocks that have one, in order. */
  readonly #blocks: Signal<readonly Block[]> = signal([]);
  /** Blocks whose fact came, went or changed since the last `publish`. */
  readonly #touched = new Set<Block>();
  /** Whether some of them are no longer in the text. */
  #hasGone = false;

  constructor(of: FactOf<T>) {
    this.#of = of;
  }

  /** The blocks that have such a fact, with it, in order. What is computed from it stays until one of the facts changes. */
  get entries(): readonly Entry<T>[] {
    // Pairs that were kept would take as much memory as most facts.
    return this.#blocks.value.map((block) => [block, this.#values.get(block) as T]);
  }

  of(block: Block): T | undefined {
    void this.#blocks.value;
    return this.#values.get(block);
  }

  draw(block: Block): void {
    const old = this.#values.get(block);
    const value = trimmed(this.#of(block));
    if (value === undefined ? old === undefined : old !== undefined && isSame(old, value)) return;
    if (value === undefined) this.#values.delete(block);
    else this.#values.set(block, value);
    this.#touched.add(block);
  }

  drop(block: Block): void {
    if (!this.#values.delete(block) && !this.#touched.has(block)) return;
    this.#touched.add(block);
    this.#hasGone = true;
  }

  publish(): void {
    const touched = this.#touched;
    if (touched.size === 0) return;
    this.#blocks.value = this.#hasGone || touched.size > FEW ? this.#mergedAnew() : this.#replaced();
    touched.clear();
    this.#hasGone = false;
  }

  /** Where all blocks still have their place, the few that changed are found by it. */
  #replaced(): readonly Block[] {
    const blocks = this.#blocks.peek().slice();
    for (const block of this.#touched) {
      const { start } = block;
      const at = countBefore(blocks, (each) => each.start < start);
      blocks.splice(at, blocks[at] === block ? 1 : 0, ...(this.#values.has(block) ? [block] : []));
    }
    return blocks;
  }

  #mergedAnew(): readonly Block[] {
    const touched = this.#touched;
    const kept = this.#blocks.peek().filter((block) => !touched.has(block));
    const added = [...touched].flatMap((block) => (this.#values.has(block) ? [{ block, start: block.start }] : []));
    added.sort((a, b) => a.start - b.start);
    const blocks = added.map(({ block }) => block);
    return merged(kept, blocks, (block, other) => block.start < other.start);
  }
}

/** A block and its fact. */
export type Entry<T> = readonly [Block, T];

/** Facts are plain data, apart from the block that they name, which is the same one. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, plain) === JSON.stringify(b, plain);
}

function plain(key: string, value: unknown): unknown {
  return key === 'block' ? undefined : value;
}
