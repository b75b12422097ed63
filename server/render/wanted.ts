/** What of a part is to be shown, block by block. */
import type { Block, Span } from '../transcript/model.ts';
import type { LivePart } from './livePart.ts';
import type { Piece } from './pieces.ts';
import type { Placed } from './placing.ts';

/** A span that is to be shown. */
export interface Wanted {
  readonly span: Span;
  /** Where it starts with what is not shown: its label. Relative to the block. */
  readonly from: number;
  readonly part: LivePart;
  /** The problems that are shown in it, worst first. */
  readonly placed: readonly Placed[];
}

/** The spans of a part, that of a lone label included, with their problems. */
export function wantedOf(part: LivePart, placedIn: (block: Block) => readonly Placed[]): Wanted[] {
  const { opening } = part.piece;
  return spansOf(part.piece).map((span, at) => {
    const from = at === 0 && span.block === opening.block ? opening.start : span.start;
    return { span, from, part, placed: within(span, from, placedIn(span.block)) };
  });
}

function spansOf({ opening, body, text }: Piece): readonly Span[] {
  if (body[0]?.block === opening.block) return body;
  const { block, end } = opening;
  return text === undefined ? [{ block, start: end, end }, ...body] : [opening];
}

/** Each problem of a block belongs to the span in which it starts. */
function within({ block, end }: Span, from: number, placed: readonly Placed[]): readonly Placed[] {
  const isWhole = from === 0 && end >= block.text.length;
  if (isWhole || placed.length === 0) return placed;
  return placed.filter(({ shown }) => shown.start >= from && (shown.start < end || end >= block.text.length));
}
