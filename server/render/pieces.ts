/** Cuts a transcript into the pieces that a reader meets, in the order of the text. */
import type { Configuration } from '../config/configuration.ts';
import { countBefore } from '../transcript/facts/sorted.ts';
import type { Block, Role, Span, Transcript, Turn } from '../transcript/model.ts';
import { provisionalPieces } from './provisional.ts';

/** A piece of a post before it becomes HTML. */
export interface Piece {
  readonly kind: 'title' | 'preface' | 'turn' | 'disclaimer';
  readonly role?: Role;
  readonly speaker?: string;
  readonly provisional?: boolean;
  /** True where a look without labels set the question in bold. */
  readonly boldQuestion?: boolean;
  /** Where the piece starts: what opens it and is not shown with its text, or nothing of its first block. */
  readonly opening: Span;
  readonly body: readonly Span[];
  /** For a title that stands in the front matter. */
  readonly text?: string;
  /** For a turn that is not inferred. */
  readonly turn?: Turn;
}

/** The pieces of a transcript; a text without labels is read by inference. */
export function piecesOf(transcript: Transcript, configuration: Configuration): Piece[] {
  const { turns } = transcript;
  const title = titlePiece(transcript, turns[0] ? startOf(new TurnPiece(turns[0])) : Number.POSITIVE_INFINITY);
  const spoken: Piece[] =
    turns.length > 0
      ? [...prefacePieces(transcript), ...turns.map((turn) => new TurnPiece(turn))]
      : (provisionalPieces(transcript, configuration, title === undefined) ?? prefacePieces(transcript));
  const notes = transcript.notes.map(({ blocks }) => pieceOf('disclaimer', blocks));
  return placedAmong(spoken, title ? [title, ...notes] : notes);
}

/** What a piece of whole blocks is, beside its blocks. */
type About = Partial<Pick<Piece, 'role' | 'speaker' | 'provisional'>>;

/** A piece of whole blocks, of which there must be some. */
export function pieceOf(kind: Piece['kind'], blocks: readonly Block[], about: About = {}): Piece {
  const opening = { block: blocks[0] as Block, start: 0, end: 0 };
  return {
    kind,
    opening,
    ...about,
    get body() {
      return blocks.map(whole);
    },
  };
}

/** The whole of a block. */
function whole(block: Block): Span {
  return { block, start: 0, end: block.text.length };
}

/** Where a piece starts in the whole text. */
export function startOf({ opening }: Piece): number {
  return opening.block.start + opening.start;
}

/** A turn as a piece; what it holds is looked up when it is asked for. */
class TurnPiece implements Piece {
  readonly kind = 'turn';
  readonly turn: Turn;
  readonly opening: Span;

  constructor(turn: Turn) {
    this.turn = turn;
    this.opening = turn.label?.span ?? turn.opening;
  }

  get role(): Role {
    return this.turn.role;
  }

  get speaker(): string | undefined {
    return this.turn.label?.name;
  }

  get boldQuestion(): boolean {
    return this.turn.dress === 'bold-question' && this.turn.role === 'editor';
  }

  get body(): readonly Span[] {
    return this.turn.body;
  }
}

function titlePiece({ title, frontMatter }: Transcript, before: number): Piece | undefined {
  if (title && title.block.start < before) return pieceOf('title', [title.block]);
  const declared = frontMatter?.values['title'];
  if (title || typeof declared !== 'string' || !declared.trim() || !frontMatter) return undefined;
  return { kind: 'title', opening: whole(frontMatter.block), body: [], text: declared.trim() };
}

/** A title or a note may stand amid the preface; what lies before and after it are two pieces. */
function prefacePieces({ preface, blockList, turns }: Transcript): Piece[] {
  const runs: Block[][] = [];
  let last: Block | undefined;
  for (const block of preface) {
    const [before] = blockList.before(block);
    const run = runs[runs.length - 1];
    if (run && last && before === last) run.push(block);
    else runs.push([block]);
    last = block;
  }
  const pieces = runs.map((run) => pieceOf('preface', run));
  const first = turns[0]?.opening;
  return first && first.start > 0 ? [...pieces, precedingPiece(first)] : pieces;
}

/** Markdown joins words to the first label where no empty line stands between them. */
function precedingPiece({ block, start }: Span): Piece {
  return { kind: 'preface', opening: { block, start: 0, end: 0 }, body: [{ block, start: 0, end: start }] };
}

/** Pieces in the order of the text, with a few others put where they belong. */
function placedAmong(pieces: Piece[], others: readonly Piece[]): Piece[] {
  const all = pieces;
  for (const other of others) {
    const offset = startOf(other);
    all.splice(
      countBefore(all, (piece) => startOf(piece) < offset),
      0,
      other,
    );
  }
  return all;
}
