/** The chunks of a text in order, found by offset or line in logarithmic time and replaced in next to none. */
import { signal } from '@preact/signals-core';
import { countBefore } from '../facts/sorted.ts';
import type { Chunk } from './chunk.ts';

/** Chunks to a page, at most. A page is searched from its start, the pages by halving. */
const pageSize = 64;

/** A run of chunks with the sums by which places are found. */
export class Page {
  readonly chunks: Chunk[];
  readonly length: number;
  readonly lines: number;
  readonly #sequence: ChunkSequence;
  /** Its place among the pages, its offset in the text and its zero-based line; right when the sequence has placed it. */
  index = 0;
  start = 0;
  line = 0;

  constructor(sequence: ChunkSequence, chunks: Chunk[]) {
    this.#sequence = sequence;
    this.chunks = chunks;
    this.length = chunks.reduce((sum, { text }) => sum + text.length, 0);
    this.lines = chunks.reduce((sum, { lines }) => sum + lines, 0);
    for (const chunk of chunks) chunk.page = this;
  }

  startOf(chunk: Chunk): number {
    this.#sequence.place();
    let at = this.start;
    for (const each of this.chunks) {
      if (each === chunk) break;
      at += each.text.length;
    }
    return at;
  }

  lineOf(chunk: Chunk): number {
    this.#sequence.place();
    let line = this.line;
    for (const each of this.chunks) {
      if (each === chunk) break;
      line += each.lines;
    }
    return line;
  }

  after(chunk: Chunk): Chunk | undefined {
    return this.chunks[this.chunks.indexOf(chunk) + 1] ?? this.#neighbour(1)?.chunks[0];
  }

  before(chunk: Chunk): Chunk | undefined {
    const at = this.chunks.indexOf(chunk);
    return at > 0 ? this.chunks[at - 1] : this.#neighbour(-1)?.chunks.at(-1);
  }

  #neighbour(step: 1 | -1): Page | undefined {
    this.#sequence.place();
    return this.#sequence.pageAt(this.index + step);
  }
}

/** There is always a chunk: an empty text is an empty one. */
export class ChunkSequence {
  readonly #pages: Page[] = [];
  /** Changes whenever a chunk may stand elsewhere. */
  readonly #version = signal(0);
  #placed = 0;

  constructor(chunks: readonly Chunk[]) {
    this.#insert(0, chunks);
  }

  /** The length of the text, in UTF-16 code units. */
  get length(): number {
    this.place();
    const last = this.#pages[this.#pages.length - 1] as Page;
    return last.start + last.length;
  }

  get first(): Chunk {
    return this.#pages[0]?.chunks[0] as Chunk;
  }

  get last(): Chunk {
    return this.#pages.at(-1)?.chunks.at(-1) as Chunk;
  }

  *[Symbol.iterator](): Iterator<Chunk> {
    for (const { chunks } of this.#pages) yield* chunks;
  }

  /** The chunk that holds the code unit at an offset; the last one for the end of the text. */
  chunkAt(offset: number): Chunk {
    return this.#find(offset, 'start', (chunk) => chunk.text.length);
  }

  /** The chunk in which a line starts; the last one for lines behind the end. */
  chunkAtLine(line: number): Chunk {
    return this.#find(line, 'line', (chunk) => chunk.lines);
  }

  pageAt(index: number): Page | undefined {
    this.place();
    return this.#pages[index];
  }

  /** Replaces chunks that follow one another. */
  replace(old: readonly Chunk[], chunks: readonly Chunk[]): void {
    this.place();
    const first = old[0]?.page as Page;
    const last = old[old.length - 1]?.page as Page;
    const head = first.chunks.slice(0, first.chunks.indexOf(old[0] as Chunk));
    const tail = last.chunks.slice(last.chunks.indexOf(old[old.length - 1] as Chunk) + 1);
    for (const chunk of old) chunk.page = undefined;
    this.#pages.splice(first.index, last.index - first.index + 1);
    this.#insert(first.index, [...head, ...chunks, ...tail]);
  }

  /** Brings the places of all pages up to date. */
  place(): void {
    void this.#version.value;
    for (; this.#placed < this.#pages.length; this.#placed++) {
      const page = this.#pages[this.#placed] as Page;
      const before = this.#pages[this.#placed - 1];
      page.index = this.#placed;
      page.start = before ? before.start + before.length : 0;
      page.line = before ? before.line + before.lines : 0;
    }
  }

  #insert(at: number, chunks: readonly Chunk[]): void {
    const count = Math.ceil(chunks.length / pageSize);
    const size = Math.ceil(chunks.length / count);
    const pages = Array.from({ length: count }, (_, k) => new Page(this, chunks.slice(k * size, (k + 1) * size)));
    this.#pages.splice(at, 0, ...pages);
    this.#placed = Math.min(this.#placed, at);
    this.#version.value++;
  }

  #find(wanted: number, by: 'start' | 'line', sizeOf: (chunk: Chunk) => number): Chunk {
    this.place();
    const before = countBefore(this.#pages, (page) => page[by] <= wanted);
    const page = this.#pages[Math.max(0, before - 1)] as Page;
    let at = page[by];
    for (const chunk of page.chunks) {
      at += sizeOf(chunk);
      if (at > wanted) return chunk;
    }
    return page.chunks[page.chunks.length - 1] as Chunk;
  }
}
