/** The HTML of blocks, kept until what it was made of changes. */
import { toHtml } from 'hast-util-to-html';
import type { Definition } from 'mdast';
import type { Content } from '../transcript/markdown/block.ts';
import type { Block, Span, Transcript } from '../transcript/model.ts';
import { lineBreaks } from '../transcript/text/lines.ts';
import type { BlockRenderer } from './blockRenderer.ts';
import type { Footnotes } from './footnotes.ts';
import type { LivePart } from './livePart.ts';
import { numbered } from './marks.ts';
import type { RenderedBlock } from './part.ts';
import type { Piece } from './pieces.ts';
import { marksIn, type Placed, samePlaced } from './placing.ts';
import { definitionsUsedIn, sameDefinitions } from './usedDefinitions.ts';
import type { Wanted } from './wanted.ts';

/** A span as it is shown. */
export interface ShownBlock extends Wanted {
  /** The part that shows it. */
  part: LivePart;
  readonly html: string;
  /** The problems that the HTML marks, by number, and those that it does not. */
  readonly marked: readonly Placed[];
  readonly left: readonly Placed[];
  /** How it was given to the panel last. */
  given: RenderedBlock | undefined;
  /** Whether the panel has it. */
  isGiven: boolean;
}

/** A shown block with what else it was made of. */
interface Made extends ShownBlock {
  readonly content: Content;
  readonly look: string;
  readonly definitions: readonly Definition[];
  readonly footnotes: string;
}

/** The blocks that are shown; those that stay the same keep their HTML. */
export class ShownBlocks {
  readonly #made = new Map<Block, readonly Made[]>();
  readonly #renderer: BlockRenderer;
  readonly #transcript: Pick<Transcript, 'definitions'>;
  readonly #footnotes: () => Footnotes;

  constructor(renderer: BlockRenderer, transcript: Pick<Transcript, 'definitions'>, footnotes: () => Footnotes) {
    this.#renderer = renderer;
    this.#transcript = transcript;
    this.#footnotes = footnotes;
  }

  /** The span as it was shown last, which may be out of date. */
  former({ block, start }: Span): ShownBlock | undefined {
    return this.#made.get(block)?.find(({ span }) => span.start === start);
  }

  /** The span as it is shown, if that is still right. */
  current(wanted: Wanted): ShownBlock | undefined {
    const made = this.#made.get(wanted.span.block)?.find((each) => this.#isMadeOf(each, wanted));
    if (made) made.part = wanted.part;
    return made;
  }

  /** Renders the span anew. */
  render(wanted: Wanted): ShownBlock {
    const { span, from, part, placed } = wanted;
    const { block } = span;
    const { piece } = part;
    const view = { line: lineBreaks(block.text.slice(0, from)), marks: marksIn(span, placed) };
    const content =
      piece.text === undefined ? this.#renderer.span(span, piece, view) : this.#renderer.title(piece.text, view);
    const used = numbered(content, placed.length);
    const former = this.former(span);
    const made: Made = {
      ...wanted,
      html: toHtml({ type: 'root', children: content }),
      marked: used.map((at) => placed[at] as Placed),
      left: placed.filter((_, at) => !used.includes(at)),
      content: block.content,
      look: lookOf(piece),
      definitions: definitionsUsedIn(block, this.#transcript),
      footnotes: this.#footnotes().numbersIn(block),
      given: former?.given,
      isGiven: false,
    };
    const others = (this.#made.get(block) ?? []).filter((each) => each !== former && each.content === made.content);
    this.#made.set(block, [...others, made]);
    return made;
  }

  /** The footnotes below blocks of a piece, as a block of their own, given how they were shown before. */
  notes(piece: Piece, blocks: readonly ShownBlock[], former: ShownBlock | undefined): ShownBlock | undefined {
    const notes = blocks.flatMap(({ span }) => this.#footnotes().below(span));
    const last = blocks.at(-1);
    if (!last || notes.length === 0) return undefined;
    const children = this.#renderer.notes(notes, piece, { line: 0, marks: [] });
    const html = toHtml({ type: 'root', children });
    const isGiven = former?.html === html && former.isGiven;
    return { ...last, html, marked: [], left: [], isGiven, given: former?.given };
  }

  /** The parts that show something of a block. */
  homesOf(block: Block): LivePart[] {
    return (this.#made.get(block) ?? []).map(({ part }) => part);
  }

  /** Forgets a block that is gone. */
  drop(block: Block): void {
    this.#made.delete(block);
  }

  #isMadeOf(made: Made, { span, from, part, placed }: Wanted): boolean {
    const { block } = span;
    return (
      made.content === block.content &&
      made.span.start === span.start &&
      made.span.end === span.end &&
      made.from === from &&
      made.look === lookOf(part.piece) &&
      samePlaced(made.placed, placed) &&
      sameDefinitions(made.definitions, definitionsUsedIn(block, this.#transcript)) &&
      made.footnotes === this.#footnotes().numbersIn(block)
    );
  }
}

/** What of a piece decides how its blocks look. */
function lookOf({ kind, boldQuestion, text }: Piece): string {
  return `${kind} ${boldQuestion} ${text}`;
}
