/** A part of the preview that is kept up to date. */
import { sameList } from '../transcript/facts/memo.ts';
import type { Block, Span } from '../transcript/model.ts';
import { positionIn } from '../transcript/text/positions.ts';
import type { RenderedBlock, RenderedPart } from './part.ts';
import type { Piece } from './pieces.ts';
import { byWeight, type Placed, renderedProblem, sameSpan } from './placing.ts';
import type { Room } from './room.ts';
import type { ShownBlock, ShownBlocks } from './shownBlocks.ts';
import { wantedOf } from './wanted.ts';

/** What a part is built from. */
export interface Source {
  readonly blocks: ShownBlocks;
  /** The problems that are shown in a block, worst first. */
  readonly placedIn: (block: Block) => readonly Placed[];
  /** Problems of what no part shows; the first part has them. */
  readonly strays: readonly Placed[];
}

/** One piece of the post with its blocks as they are shown. */
export class LivePart {
  /** The part that follows. */
  next: LivePart | undefined;
  /** Its place among the parts; negative when it is none of them. */
  index = -1;
  /** Its blocks as they were given last; empty where there is nothing to show. */
  blocks: readonly RenderedBlock[] = [];
  #piece: Piece;
  #until: object | undefined;
  #head: RenderedPart;
  #shown: readonly ShownBlock[] = [];
  #notes: ShownBlock | undefined;
  /** The problems that concern it as a whole. */
  #whole: readonly Placed[] = [];

  /** `until` is what the next turn opens with. */
  constructor(piece: Piece, until: object | undefined) {
    this.#piece = piece;
    this.#until = until;
    this.#head = headOf(piece);
  }

  get piece(): Piece {
    return this.#piece;
  }

  /** Takes the piece as it is now. True when it holds other blocks, or shows them in another way. */
  become(piece: Piece, until: object | undefined): boolean {
    const before = this.#piece;
    const isSameHead = sameHead(before, piece);
    const isSame =
      isSameHead &&
      before.boldQuestion === piece.boldQuestion &&
      before.text === piece.text &&
      this.#until === until &&
      holdsSame(before, piece);
    if (!isSameHead) this.#head = headOf(piece);
    this.#piece = piece;
    this.#until = until;
    return !isSame;
  }

  /** Brings the blocks up to date as far as there is room. False when some are left out, or are as they were. */
  build(source: Source, room: Room): boolean {
    let isComplete = true;
    const shown: ShownBlock[] = [];
    for (const wanted of wantedOf(this, source.placedIn)) {
      const current = source.blocks.current(wanted) ?? (room.isLeft ? source.blocks.render(wanted) : undefined);
      const block = current ?? source.blocks.former(wanted.span);
      if (block && room.takes(block)) shown.push(block);
      if (!block || block !== current || !block.isGiven) isComplete = false;
    }
    this.#notes = source.blocks.notes(this.#piece, shown, this.#notes);
    if (this.#notes && room.takes(this.#notes)) shown.push(this.#notes);
    else if (this.#notes) isComplete = false;
    this.#shown = shown.filter(({ html }, at) => at === 0 || html !== '');
    const strays = this.index === 0 ? source.strays : [];
    this.#whole = [...shown.flatMap(({ left }) => left), ...strays].sort(byWeight);
    if (this.#whole.length === 0 && this.#shown.every(({ html }) => html === '')) this.#shown = [];
    return isComplete;
  }

  /** The line on which it starts as it is shown; undefined where nothing is. */
  get line(): number | undefined {
    return this.#shown[0] && lineOf(this.#shown[0]);
  }

  /** Gives the blocks anew; those that are as they were stay the very same. */
  give(): void {
    const lines = this.#shown.map(lineOf);
    const end = this.#lineOfNext() ?? lines.at(-1) ?? 0;
    const blocks = this.#shown.map((block, at) => {
      const next = lines[at + 1] ?? end;
      return givenAs(block, {
        ...(at === 0 && { opens: this.#head }),
        html: block.html,
        lines: next - (lines[at] as number),
        problems: this.problemsOf(at).map(renderedProblem),
      });
    });
    if (!sameList(this.blocks, blocks)) this.blocks = blocks;
  }

  /** The problems of one of its blocks as they are given. */
  problemsOf(at: number): readonly Placed[] {
    const marked = this.#shown[at]?.marked ?? [];
    return at === 0 ? [...marked, ...this.#whole] : marked;
  }

  /** The panel has nothing of it any more. */
  takeBack(): void {
    for (const block of this.#shown) block.isGiven = false;
    this.#shown = [];
    this.blocks = [];
  }

  #lineOfNext(): number | undefined {
    let part = this.next;
    while (part && part.line === undefined) part = part.next;
    return part?.line;
  }
}

function headOf({ kind, role, speaker, provisional }: Piece): RenderedPart {
  return { kind, ...(role && { role }), ...(speaker && { speaker }), ...(provisional && { provisional }) };
}

function sameHead(a: RenderedPart, b: RenderedPart): boolean {
  return a.kind === b.kind && a.role === b.role && a.speaker === b.speaker && a.provisional === b.provisional;
}

/** Whether pieces that open alike hold the same; how far a turn goes is known by the next one. */
function holdsSame(a: Piece, b: Piece): boolean {
  if (a.turn || b.turn) return Boolean(a.turn && b.turn);
  const [one, other] = [a.body, b.body];
  return one.length === other.length && one.every((span, at) => sameSpan(span, other[at] as Span));
}

/** The line of the document on which a block starts with its label. */
function lineOf({ span, from }: ShownBlock): number {
  return positionIn(span.block, from).line;
}

function givenAs(block: ShownBlock, given: RenderedBlock): RenderedBlock {
  if (!block.given || !sameGiven(block.given, given)) block.given = given;
  return block.given;
}

function sameGiven(a: RenderedBlock, b: RenderedBlock): boolean {
  return (
    a.opens === b.opens &&
    a.lines === b.lines &&
    a.html === b.html &&
    a.problems.length === b.problems.length &&
    a.problems.every(({ severity, message, rule, fixes = [] }, at) => {
      const other = b.problems[at];
      const isSame = severity === other?.severity && message === other.message && rule === other.rule;
      return isSame && sameList(fixes, other.fixes ?? []);
    })
  );
}
