/** The blocks of a text, reached from any of them. Whoever walks them learns when one comes or goes. */
import { type Signal, signal } from '@preact/signals-core';
import type { Chunk } from '../text/chunk.ts';
import type { ChunkSequence } from '../text/chunkSequence.ts';
import type { Block } from './block.ts';

/** Reads the blocks in their order; all chunks must have been parsed. */
export class BlockList {
  readonly #chunks: ChunkSequence;
  readonly #version: Signal<number> = signal(0);
  #all: { readonly version: number; readonly blocks: readonly Block[] } | undefined;

  constructor(chunks: ChunkSequence) {
    this.#chunks = chunks;
  }

  /** Tells that blocks came or went. */
  touch(): void {
    this.#version.value++;
  }

  /** All blocks, in an array. */
  get all(): readonly Block[] {
    const version = this.#version.value;
    if (this.#all?.version !== version)
      this.#all = { version, blocks: [...this.#chunks].flatMap((chunk) => chunk.blocks ?? []) };
    return this.#all.blocks;
  }

  /** From the first block on. */
  fromStart(): Iterable<Block> {
    void this.#version.value;
    return walk(this.#chunks.first, 0, 1);
  }

  /** From the last block backwards. */
  fromEnd(): Iterable<Block> {
    void this.#version.value;
    return walk(this.#chunks.last, (this.#chunks.last.blocks?.length ?? 0) - 1, -1);
  }

  /** The blocks behind one, in order. */
  after(block: Block): Iterable<Block> {
    void this.#version.value;
    return walk(block.chunk, (block.chunk.blocks?.indexOf(block) ?? 0) + 1, 1);
  }

  /** The blocks before one, backwards. */
  before(block: Block): Iterable<Block> {
    void this.#version.value;
    return walk(block.chunk, (block.chunk.blocks?.indexOf(block) ?? 0) - 1, -1);
  }
}

function* walk(from: Chunk, first: number, step: 1 | -1): Iterable<Block> {
  let at = first;
  for (let chunk: Chunk | undefined = from; chunk; ) {
    const { blocks = [] } = chunk as Chunk;
    for (; at >= 0 && at < blocks.length; at += step) yield blocks[at] as Block;
    chunk = step > 0 ? chunk.page?.after(chunk) : chunk.page?.before(chunk);
    at = step > 0 ? 0 : (chunk?.blocks?.length ?? 0) - 1;
  }
}
