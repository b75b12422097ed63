/** The top-level pieces of a text. They keep their identity while the text around them, and their own, is edited. */
import { type Signal, signal } from '@preact/signals-core';
import type { RootContent } from 'mdast';
import type { Link } from '../model.ts';
import type { Chunk } from '../text/chunk.ts';

/** What a block holds at one time. It never changes; an edit gives the block another one. */
export interface Content {
  /** The mdast type of its node, or `blank` for what precedes the first construct (BOM, empty lines). */
  readonly kind: RootContent['type'] | 'blank';
  /** The source, blank lines that follow it included. */
  readonly text: string;
  /** The parsed node; its positions are relative to the block. Undefined for `blank`. */
  readonly node: RootContent | undefined;
  /** Links, images' sources and definitions' targets inside the block, in source order. */
  readonly links: readonly Link[];
  /** True where the text was too complex to be read as Markdown. */
  readonly isPlain?: boolean;
}

/**
 * A top-level piece of the text. The blocks of a transcript tile it: nothing is lost, nothing stands twice. What is
 * computed from a block's content, or from its place, is computed again when that changes.
 */
export class Block {
  readonly #content: Signal<Content>;
  #chunk: Chunk;
  #offset: number;

  /** `offset` is where the block starts in its chunk. */
  constructor(content: Content, chunk: Chunk, offset: number) {
    this.#content = signal(content);
    this.#chunk = chunk;
    this.#offset = offset;
  }

  /** What the block holds now. */
  get content(): Content {
    return this.#content.value;
  }

  get kind(): Content['kind'] {
    return this.#content.value.kind;
  }

  get text(): string {
    return this.#content.value.text;
  }

  get node(): RootContent | undefined {
    return this.#content.value.node;
  }

  get links(): readonly Link[] {
    return this.#content.value.links;
  }

  /** Where the block starts in the whole text. */
  get start(): number {
    return this.#chunk.start + this.#offset;
  }

  /** Where the block starts in its chunk. */
  get offset(): number {
    return this.#offset;
  }

  get chunk(): Chunk {
    return this.#chunk;
  }

  /** Gives the block another content, or another place. */
  become(content: Content, chunk: Chunk, offset: number): void {
    this.#content.value = content;
    this.#chunk = chunk;
    this.#offset = offset;
  }
}
