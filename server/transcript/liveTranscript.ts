/** A transcript that is being edited: an edit costs what it touches, whatever the length of the text. */
import type { Block } from './block.ts';
import { BlockList } from './blockList.ts';
import { Chunk } from './chunk.ts';
import { ChunkSequence } from './chunkSequence.ts';
import type { Facts } from './facts.ts';
import type { Transcript } from './model.ts';
import { closerOf, type Parsed, parseChunks, parseSimple } from './parseChunks.ts';
import type { ParseOptions } from './parseOptions.ts';
import { resplit, split } from './resplit.ts';
import { simpleNode } from './simpleNode.ts';
import { TranscriptFacts } from './transcriptFacts.ts';
import { TranscriptIndex } from './transcriptIndex.ts';

/** The parser is fastest on about this many characters at once. */
const batchLength = 4000;

/** Whether there is time to go on; work that is interrupted goes on where it was left. */
export type GoOn = () => boolean;
const always: GoOn = () => true;

/** A text and what it is as a transcript. Edits are taken at once; `settle` does the work that they make. */
export class LiveTranscript {
  /** The text, in chunks. */
  readonly chunks: ChunkSequence;
  /** What the text is; to be read only when all is settled. */
  readonly transcript: Transcript;
  readonly #blocks: BlockList;
  readonly #facts: TranscriptFacts;
  readonly #kinds: Facts<unknown>[];
  /** How many chunks define a label. */
  readonly #defined = new Map<string, number>();
  /** Chunks to be parsed: those edited last, and then the others in their order. */
  #urgent: Chunk[] = [];
  #backlog: Chunk[];
  /** Blocks whose facts are to be drawn. */
  readonly #undrawn = new Set<Block>();
  /** Whether blocks came or went, and whether anything at all is to be made known. */
  #moved = false;
  #isPublished = false;

  constructor(text: string, options: ParseOptions = {}) {
    this.chunks = new ChunkSequence(split(text));
    this.#backlog = inParsingOrder([...this.chunks]);
    this.#blocks = new BlockList(this.chunks);
    this.#facts = new TranscriptFacts(options);
    this.#kinds = this.#facts.all;
    this.transcript = new TranscriptIndex(this.chunks, this.#blocks, this.#facts, options);
  }

  /** Whether no work is left. */
  get isSettled(): boolean {
    return this.#urgent.length === 0 && this.#backlog.length === 0 && this.#undrawn.size === 0 && this.#isPublished;
  }

  /** Has another kind of facts kept; they are drawn when the transcript is settled. */
  keep(facts: Facts<unknown>): void {
    this.#kinds.push(facts);
    if (!this.isSettled) return;
    for (const block of this.#blocks.all) this.#undrawn.add(block);
    this.#isPublished = false;
  }

  /** Replaces the text from `start` to `end`, which are UTF-16 offsets. */
  edit(start: number, end: number, newText: string): void {
    const { old, texts } = resplit(this.chunks, start, end, newText);
    let head = 0;
    while (head < old.length && head < texts.length && old[head]?.text === texts[head]) head++;
    let tail = 0;
    while (tail < Math.min(old.length, texts.length) - head && old.at(-1 - tail)?.text === texts.at(-1 - tail)) tail++;
    const { first } = this.chunks;
    const before = old[head - 1];
    this.#replace(old.slice(head, old.length - tail), texts.slice(head, texts.length - tail), old[head], before);
    if (first !== this.chunks.first) this.#parseAgain(first, this.chunks.first);
    if (before && before.closer !== closerOf(before)) this.#parseAgain(before);
  }

  /** Does the work that edits have left, the newest edit first. False when it was told to stop before the end. */
  settle(goOn: GoOn = always): boolean {
    while (!this.isSettled) {
      if (!goOn()) return false;
      const chunk = this.#urgent.pop() ?? this.#backlog.pop();
      if (chunk) this.#parse(chunk);
      else if (this.#undrawn.size > 0) this.#draw();
      else this.#publish();
    }
    return true;
  }

  /** Without old chunks the new ones stand before `next`, or behind `previous`. */
  #replace(old: readonly Chunk[], texts: readonly string[], next?: Chunk, previous?: Chunk): void {
    if (old.length === 0 && texts.length === 0) return;
    this.#isPublished = false;
    const chunks = texts.map((text) => new Chunk(text));
    const former = old.map((chunk) => chunk.blocks ?? chunk.former);
    chunks.forEach((chunk, at) => {
      chunk.former = former[at] ?? [];
    });
    for (const block of former.slice(chunks.length).flat()) this.#remove(block);
    for (const chunk of old) this.#define(chunk, new Set());
    if (old.length > 0) this.chunks.replace(old, chunks);
    else if (next) this.chunks.replace([next], [...chunks, next]);
    else if (previous) this.chunks.replace([previous], [previous, ...chunks]);
    this.#urgent.push(...chunks.toReversed());
  }

  #parseAgain(...chunks: readonly Chunk[]): void {
    this.#urgent.push(...chunks.filter(({ page, blocks }) => page && blocks));
  }

  #parse(first: Chunk): void {
    if (!first.page) return;
    const simple = parseSimple(first);
    if (simple) {
      this.#take(simple);
      return;
    }
    const group = this.#groupFrom(first);
    const before = new Map(group.map((chunk) => [chunk, chunk.own]));
    for (const chunk of group) this.#count(chunk.own, -1);
    const parsed = parseChunks(group, first === this.chunks.first, this.#defined);
    for (const chunk of group) this.#count(chunk.own, 1);
    this.#take(parsed);
    for (const [chunk, own] of before) this.#askAgain(difference(own, chunk.own));
  }

  /** Chunks that wait to be parsed beside one another are parsed together; what defines labels, or is simple, is not. */
  #groupFrom(first: Chunk): Chunk[] {
    const group = [first];
    let length = first.text.length;
    if (standsAlone(first)) return group;
    const list = this.#urgent.length > 0 ? this.#urgent : this.#backlog;
    for (let next = list.at(-1); next && length < batchLength; next = list.at(-1)) {
      if (next.page === undefined || next.page.before(next) !== group.at(-1) || standsAlone(next)) break;
      group.push(next);
      length += next.text.length;
      list.pop();
    }
    return group;
  }

  #take({ changed, added, removed }: Parsed): void {
    for (const block of removed) this.#remove(block);
    for (const block of changed) this.#undrawn.add(block);
    for (const block of added) this.#undrawn.add(block);
    if (added.length > 0) this.#moved = true;
  }

  #remove(block: Block): void {
    this.#undrawn.delete(block);
    for (const kind of this.#kinds) kind.drop(block);
    this.#moved = true;
  }

  /** Counts what a chunk defines from now on. */
  #define(chunk: Chunk, own: ReadonlySet<string>): void {
    const before = chunk.own;
    this.#count(before, -1);
    this.#count(own, 1);
    chunk.own = own;
    this.#askAgain(difference(before, own));
  }

  #count(labels: ReadonlySet<string>, by: 1 | -1): void {
    for (const label of labels) {
      const count = (this.#defined.get(label) ?? 0) + by;
      if (count > 0) this.#defined.set(label, count);
      else this.#defined.delete(label);
    }
  }

  /** Parses again what asked for labels that are defined now, or are no longer. */
  #askAgain(labels: readonly string[]): void {
    if (labels.length === 0) return;
    const waiting = new Set([...this.#urgent, ...this.#backlog]);
    for (const chunk of this.chunks) {
      if (!waiting.has(chunk) && chunk.blocks && labels.some((label) => chunk.asked.has(label)))
        this.#backlog.push(chunk);
    }
  }

  #draw(): void {
    let count = 0;
    for (const block of this.#undrawn) {
      for (const kind of this.#kinds) kind.draw(block);
      this.#undrawn.delete(block);
      if (++count === 64) return;
    }
  }

  #publish(): void {
    if (this.#moved) this.#blocks.touch();
    for (const kind of this.#kinds) kind.publish();
    this.#moved = false;
    this.#isPublished = true;
  }
}

/** From the last to be parsed to the first: definitions first, so that what refers to them is parsed once. */
function inParsingOrder(chunks: readonly Chunk[]): Chunk[] {
  const [defining, others] = [chunks.filter(mayDefine), chunks.filter((chunk) => !mayDefine(chunk))];
  return [...defining, ...others].reverse();
}

/** Whether a chunk may define a label of a link or footnote. */
function mayDefine({ text }: Chunk): boolean {
  return text.includes(']:');
}

function standsAlone(chunk: Chunk): boolean {
  return chunk.isPlain || mayDefine(chunk) || simpleNode(chunk.text) !== undefined;
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...[...a].filter((each) => !b.has(each)), ...[...b].filter((each) => !a.has(each))];
}
