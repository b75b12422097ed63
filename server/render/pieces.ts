/** Cuts a transcript into the pieces that a reader meets, in the order of the text. */
import type { Configuration } from '../config/configuration.ts';
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
  /** What opens the piece and is not shown with its text. */
  readonly label?: Span;
  readonly body: readonly Span[];
  /** For a title that stands in the front matter. */
  readonly text?: string;
}

/** The pieces of a transcript; a text without labels is read by inference. */
export function piecesOf(transcript: Transcript, configuration: Configuration): Piece[] {
  const firstTurn = transcript.turns[0] && startOf(pieceOfTurn(transcript.turns[0]));
  const title = titlePiece(transcript, firstTurn ?? Number.POSITIVE_INFINITY);
  const spoken =
    transcript.turns.length > 0
      ? [...prefacePieces(transcript), ...transcript.turns.map(pieceOfTurn)]
      : (provisionalPieces(transcript, configuration, title === undefined) ?? prefacePieces(transcript));
  const notes = transcript.notes.map((note): Piece => ({ kind: 'disclaimer', body: note.blocks.map(whole) }));
  return [...(title ? [title] : []), ...spoken, ...notes].sort((a, b) => startOf(a) - startOf(b));
}

/** Where a piece starts in the whole text. */
export function startOf({ label, body }: Piece): number {
  const first = label ?? body[0];
  return first ? first.block.start + first.start : 0;
}

function titlePiece({ title, frontMatter }: Transcript, before: number): Piece | undefined {
  if (title && title.block.start < before) return { kind: 'title', body: [whole(title.block)] };
  const declared = frontMatter?.values['title'];
  if (title || typeof declared !== 'string' || !declared.trim() || !frontMatter) return undefined;
  return { kind: 'title', body: [], label: whole(frontMatter.block), text: declared.trim() };
}

/** A title or a note may stand amid the preface; what lies before and after it are two pieces. */
function prefacePieces({ preface, blockList }: Transcript): Piece[] {
  const pieces: { kind: 'preface'; body: Span[] }[] = [];
  let last: Block | undefined;
  for (const block of preface) {
    const [before] = blockList.before(block);
    const run = pieces[pieces.length - 1];
    if (run && last && before === last) run.body.push(whole(block));
    else pieces.push({ kind: 'preface', body: [whole(block)] });
    last = block;
  }
  return pieces;
}

function pieceOfTurn(turn: Turn): Piece {
  const boldQuestion = turn.dress === 'bold-question' && turn.role === 'editor';
  return {
    kind: 'turn',
    role: turn.role,
    body: turn.body,
    ...(turn.label ? { speaker: turn.label.name, label: turn.label.span } : {}),
    ...(boldQuestion ? { boldQuestion } : {}),
  };
}

/** The whole of a block. */
export function whole(block: Block): Span {
  return { block, start: 0, end: block.text.length };
}
