/** A post as the preview shows it, kept up to date: an edit costs what it touches. */
import type { Configuration } from '../config/configuration.ts';
import type { Problem } from '../rules/rule.ts';
import type { Kept } from '../transcript/facts/facts.ts';
import type { Block, Transcript } from '../transcript/model.ts';
import { BlockRenderer } from './blockRenderer.ts';
import { BlockWatch } from './blockWatch.ts';
import { HiddenBlocks, isHidden } from './hiddenBlocks.ts';
import { Influences } from './influences.ts';
import type { LivePart } from './livePart.ts';
import { Outline } from './outline.ts';
import type { RenderedBlock, Splice } from './part.ts';
import type { Placed } from './placing.ts';
import { Room } from './room.ts';
import { ShownBlocks } from './shownBlocks.ts';
import { splicesBetween } from './splices.ts';

/** What the preview shows, told by what is other than it was told before. */
export interface PreviewChanges {
  /** The line of the document on which the first block starts. */
  readonly line: number;
  readonly changes: readonly Splice<RenderedBlock>[];
  /** Whether that is all; if not, the rest comes when it is asked for again. */
  readonly isComplete: boolean;
}

/** The preview of one transcript. Use it when the transcript is settled. */
export class LivePreview {
  /** What it needs to know of single blocks; a transcript that is edited keeps it up to date. */
  readonly facts: readonly Kept[];
  readonly #watch = new BlockWatch((block) => this.#drop(block));
  readonly #influences: Influences;
  readonly #hidden = new HiddenBlocks();
  readonly #blocks: ShownBlocks;
  readonly #outline: Outline;
  /** Parts to be built. */
  readonly #stale = new Set<LivePart>();
  /** The blocks of each part as they were told last. */
  #told: readonly (readonly RenderedBlock[])[] = [];

  constructor(transcript: Transcript, problems: () => readonly Problem[], configuration: Configuration) {
    this.#influences = new Influences(transcript, problems);
    const footnotes = () => this.#influences.footnotes;
    this.#blocks = new ShownBlocks(new BlockRenderer(transcript, footnotes), transcript, footnotes);
    this.#outline = new Outline(transcript, configuration);
    this.facts = [...this.#influences.facts, this.#hidden.facts, this.#watch];
  }

  /** Tells what changed since it was told last, as far as there is room; at least one part moves on. */
  update(characters: number): PreviewChanges {
    this.#findStale();
    const built = this.#build(new Room(characters));
    const { parts } = this.#outline;
    for (const part of this.#besides(built)) part.give();
    const told = parts.map(({ blocks }) => blocks).filter(({ length }) => length > 0);
    const changes = changesBetween(this.#told, told);
    this.#told = told;
    const line = parts.find((part) => part.line !== undefined)?.line ?? 0;
    return { line, changes, isComplete: this.#stale.size === 0 };
  }

  /** Forgets what was told: the next changes start from nothing. */
  startOver(): void {
    for (const part of this.#outline.parts) {
      part.takeBack();
      this.#stale.add(part);
    }
    this.#told = [];
  }

  /** A problem of a block, by the places of both. */
  problemAt(block: number, problem: number): Problem | undefined {
    let at = block;
    for (const part of this.#outline.parts) {
      if (at < part.blocks.length) return part.problemsOf(at)[problem]?.problem;
      at -= part.blocks.length;
    }
    return undefined;
  }

  /** Finds out what is to be built again. */
  #findStale(): void {
    for (const part of this.#outline.follow()) this.#stale.add(part);
    for (const part of this.#stale) if (part.index < 0) this.#stale.delete(part);
    for (const block of this.#influences.follow(this.#watch.take())) this.#touch(block);
    this.#hidden.follow(this.#outline);
  }

  #touch(block: Block): void {
    const homes = this.#blocks.homesOf(block).filter(({ index }) => index >= 0);
    for (const part of homes.length > 0 ? homes : this.#around(block)) this.#stale.add(part);
    const [first] = this.#outline.parts;
    if (first && isHidden(block)) this.#stale.add(first);
  }

  /** The part in which a block stands that none has shown, and the one that goes on behind it. */
  *#around({ start }: Block): Iterable<LivePart> {
    let part = this.#outline.at(start);
    for (; part && isInserted(part); part = this.#outline.parts[part.index - 1]) yield part;
    if (part) yield part;
  }

  /** What stood before a block that is gone ends on another line now. */
  #drop(block: Block): void {
    for (const part of [...this.#blocks.homesOf(block), ...this.#hidden.homesOf(block)]) this.#stale.add(part);
    this.#blocks.drop(block);
  }

  /** Builds what the panel has first, then the rest from the top. Gives the parts that were built. */
  #build(room: Room): LivePart[] {
    const source = {
      blocks: this.#blocks,
      placedIn: (block: Block) => this.#influences.placedIn(block),
      strays: this.#strays(),
    };
    const built: LivePart[] = [];
    for (const part of this.#inTurn()) {
      if (!room.isLeft) break;
      if (part.build(source, room)) this.#stale.delete(part);
      built.push(part);
    }
    return built;
  }

  *#inTurn(): Iterable<LivePart> {
    yield* [...this.#stale].filter(({ blocks }) => blocks.length > 0).sort((a, b) => a.index - b.index);
    for (const part of this.#outline.parts) {
      if (this.#stale.size === 0) return;
      if (this.#stale.has(part)) yield part;
    }
  }

  /** Problems of blocks that no part shows. */
  #strays(): Placed[] {
    const first = this.#outline.parts[0]?.piece;
    const isShown = (block: Block) => first?.text !== undefined && first.opening.block === block;
    const blocks = [...this.#influences.troubled].filter((block) => isHidden(block) && !isShown(block));
    return blocks.flatMap((block) => this.#influences.placedIn(block));
  }

  /** The parts with those whose last lines reach to them: the one before, and notes that stand inside of turns. */
  #besides(built: readonly LivePart[]): Set<LivePart> {
    const { parts } = this.#outline;
    const all = new Set(built);
    for (const { index } of built) {
      let first = index;
      while (first > 0 && isInserted(parts[first] as LivePart)) all.add(parts[--first] as LivePart);
      while (first > 0 && (parts[--first] as LivePart).line === undefined);
      all.add(parts[first] as LivePart);
      for (let next = parts[index]?.next; next && isInserted(next); next = next.next) all.add(next);
    }
    return all;
  }
}

/** Whether a part may stand inside another one. */
function isInserted({ piece }: LivePart): boolean {
  return piece.kind === 'disclaimer' || piece.kind === 'title';
}

/** The changes of all blocks, given those of the parts' lists. */
function changesBetween(
  before: readonly (readonly RenderedBlock[])[],
  after: readonly (readonly RenderedBlock[])[],
): Splice<RenderedBlock>[] {
  let list = 0;
  let place = 0;
  return splicesBetween(before, after).flatMap(({ at, remove, items }) => {
    for (; list < at; list++) place += (before[list] as readonly RenderedBlock[]).length;
    const old = before.slice(at, at + remove).flat();
    return splicesBetween(old, items.flat()).map((splice) => ({ ...splice, at: place + splice.at }));
  });
}
