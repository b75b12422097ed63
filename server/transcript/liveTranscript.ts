/** A transcript that is being edited: an edit costs what it touches, whatever the length of the text. */

import type { Kept } from './facts/facts.ts';
import { Upkeep } from './facts/upkeep.ts';
import type { Block } from './markdown/block.ts';
import { BlockList } from './markdown/blockList.ts';
import { LabelCounts } from './markdown/labelCounts.ts';
import { closerOf, type Parsed, parseChunks, parseSimple } from './markdown/parseChunks.ts';
import { simpleNode } from './markdown/simpleNode.ts';
import type { Transcript } from './model.ts';
import type { ParseOptions } from './parseOptions.ts';
import { Chunk } from './text/chunk.ts';
import { ChunkSequence } from './text/chunkSequence.ts';
import { Cutter } from './text/cutter.ts';
import { resplit } from './text/resplit.ts';
import { TranscriptFacts } from './transcriptFacts.ts';
import { TranscriptIndex } from './transcriptIndex.ts';

/** The parser is fastest on about this many characters at once. */
const batchLength = 4000;

const noLabels: ReadonlySet<string> = new Set();

/** Whether there is time to go on; work that is interrupted goes on where it was left. */
export type GoOn = () => boolean;
const always: GoOn = () => true;

/** A text and what it is as a transcript. Edits are taken at once; `settle` does the work that they make. */
export class LiveTranscript {
  /** The text, in chunks. */
  readonly chunks: ChunkSequence;
  readonly #index: TranscriptIndex;
  readonly #blocks: BlockList;
  readonly #facts: TranscriptFacts;
  readonly #upkeep: Upkeep;
  readonly #defined = new LabelCounts();
  /** Chunks to be parsed: those edited last, and then the others in their order. */
  #urgent: Chunk[] = [];
  #backlog: Chunk[] = [];
  /** Cuts the rest of the text, where it is still to be cut. */
  #cutter: Cutter | undefined;
  /** Whether blocks came or went since the last time when all was settled. */
  #moved = false;

  constructor(text: string, options: ParseOptions = {}) {
    const rest = new Chunk(text, undefined, true);
    this.chunks = new ChunkSequence([rest]);
    this.#cutter = new Cutter(this.chunks, rest);
    this.#blocks = new BlockList(this.chunks);
    this.#facts = new TranscriptFacts(options);
    this.#upkeep = new Upkeep(this.#facts.all);
    this.#index = new TranscriptIndex(this.chunks, this.#blocks, this.#facts, options);
  }

  /** What the text is; to be read only when all is settled. */
  get transcript(): Transcript {
    return this.#index;
  }

  /** Whether no work is left. */
  get isSettled(): boolean {
    return this.#isParsed && this.#upkeep.isDone;
  }

  get #isParsed(): boolean {
    return !this.#cutter && this.#urgent.length === 0 && this.#backlog.length === 0 && !this.#defined.hasChanged;
  }

  /** Has more kept about the blocks; it is drawn when the transcript is settled. */
  keep(kept: Kept): void {
    this.#upkeep.keep(kept, this.#blocks.all);
  }

  /** Replaces the text from `start` to `end`, which are UTF-16 offsets. */
  edit(start: number, end: number, newText: string): void {
    const { old, texts, uncut } = resplit(this.chunks, start, end, newText);
    if (uncut !== undefined) {
      this.#leaveUncut(old, uncut);
      return;
    }
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
      this.#step();
    }
    for (const part of this.#index.parts) {
      if (!goOn()) return false;
      void part.value;
    }
    return true;
  }

  /** Does a piece of work that takes some ms at most. */
  #step(): void {
    const urgent = this.#urgent.pop();
    if (urgent) this.#parse(urgent);
    else if (this.#cutter) this.#cut(this.#cutter);
    else if (this.#defined.hasChanged && !this.#definesMore) this.#askAgain();
    else if (this.#backlog.length > 0) this.#parse(this.#backlog.pop() as Chunk);
    else this.#upkeep.step(() => this.#tellOfMoves());
  }

  /** Whether labels are about to be defined; they are asked for when all are known. */
  get #definesMore(): boolean {
    const next = this.#backlog.at(-1);
    return next !== undefined && mayDefine(next);
  }

  /** Without old chunks the new ones stand before `next`, or behind `previous`. */
  #replace(old: readonly Chunk[], texts: readonly string[], next?: Chunk, previous?: Chunk): void {
    if (old.length === 0 && texts.length === 0) return;
    this.#upkeep.startOver();
    const chunks = texts.map((text) => new Chunk(text));
    const former = old.map((chunk) => chunk.blocks ?? chunk.former);
    chunks.forEach((chunk, at) => {
      chunk.former = former[at] ?? [];
    });
    this.#remove(former.slice(chunks.length).flat());
    for (const chunk of old) this.#defined.redefine(chunk.own, noLabels);
    if (old.length > 0) this.chunks.replace(old, chunks);
    else if (next) this.chunks.replace([next], [...chunks, next]);
    else if (previous) this.chunks.replace([previous], [previous, ...chunks]);
    // A million characters may be more chunks than a call takes arguments.
    this.#urgent = this.#urgent.concat(chunks.toReversed());
  }

  /** Gives up the chunks to the end of the text; it is cut anew in pieces. */
  #leaveUncut(old: readonly Chunk[], text: string): void {
    this.#upkeep.startOver();
    for (const chunk of old) {
      this.#remove(chunk.blocks ?? chunk.former);
      this.#defined.redefine(chunk.own, noLabels);
    }
    const rest = new Chunk(text, undefined, true);
    this.chunks.replace(old, [rest]);
    this.#cutter = new Cutter(this.chunks, rest);
    const before = rest.page?.before(rest);
    if (before && before.closer !== closerOf(before)) this.#parseAgain(before);
  }

  #cut(cutter: Cutter): void {
    const { chunks, isDone } = cutter.cut();
    for (const chunk of chunks) this.#backlog.push(chunk);
    if (!isDone) return;
    this.#cutter = undefined;
    this.#backlog = inParsingOrder(this.#backlog);
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
    const before = group.map(({ own }) => own);
    // A chunk finds its own labels again; they must not be known to it before.
    const parsed = this.#defined.without(before, () => parseChunks(group, first === this.chunks.first, this.#defined));
    group.forEach(({ own }, at) => {
      this.#defined.redefine(before[at] ?? noLabels, own);
    });
    this.#take(parsed);
  }

  /** Chunks that wait to be parsed beside one another are parsed together; what defines labels, or is simple, is not. */
  #groupFrom(first: Chunk): Chunk[] {
    const group = [first];
    let length = first.text.length;
    if (isReadAlone(first)) return group;
    const list = this.#urgent.length > 0 ? this.#urgent : this.#backlog;
    for (let next = list.at(-1); next && length < batchLength; next = list.at(-1)) {
      if (
        next.page === undefined ||
        next.page.before(next) !== group.at(-1) ||
        isReadAlone(next) ||
        simpleNode(next.text)
      )
        break;
      group.push(next);
      length += next.text.length;
      list.pop();
    }
    return group;
  }

  #take({ changed, added, removed }: Parsed): void {
    this.#remove(removed);
    this.#upkeep.draw(changed);
    this.#upkeep.draw(added);
    if (added.length > 0) this.#moved = true;
  }

  #remove(blocks: readonly Block[]): void {
    this.#upkeep.forget(blocks);
    if (blocks.length > 0) this.#moved = true;
  }

  /** Parses again what asked for labels that are defined now, or are no longer. */
  #askAgain(): void {
    const labels = this.#defined.takeChanged();
    const waiting = new Set(this.#backlog);
    const again = [...this.chunks].filter((chunk) => chunk.blocks && !waiting.has(chunk) && asksFor(chunk, labels));
    this.#backlog = this.#backlog.concat(again.reverse());
  }

  #tellOfMoves(): void {
    if (this.#moved) this.#blocks.touch();
    this.#moved = false;
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

function asksFor(chunk: Chunk, labels: ReadonlySet<string>): boolean {
  for (const label of chunk.asked) if (labels.has(label)) return true;
  return false;
}

function isReadAlone(chunk: Chunk): boolean {
  return chunk.isPlain || mayDefine(chunk);
}
