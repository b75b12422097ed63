/** Which piece a problem belongs to, and where in the document it starts. */
import type { Problem } from '../rules/rule.ts';
import { absolute, type OffsetRange, type Span, type Transcript } from '../transcript/model.ts';
import { positionIn } from '../transcript/positions.ts';
import type { Mark } from './marks.ts';
import type { RenderedProblem } from './part.ts';
import { type Piece, startOf } from './pieces.ts';

const ORDER = ['error', 'warning', 'info', 'hint'];

/** A problem and where it is shown, which is not always where it is mended. */
interface Placed {
  readonly problem: Problem;
  readonly shown: Span;
}

/** The problems of each piece, worst first. */
export function problemsByPiece(transcript: Transcript, pieces: readonly Piece[], problems: readonly Problem[]) {
  const placed = new Map<Piece, Placed[]>(pieces.map((piece) => [piece, []]));
  for (const problem of problems) {
    const shown = referenceTo(transcript, problem.span) ?? problem.span;
    const piece = pieceAt(pieces, absolute(shown).start);
    if (piece) placed.get(piece)?.push({ problem, shown });
  }
  for (const list of placed.values())
    list.sort((a, b) => ORDER.indexOf(a.problem.severity) - ORDER.indexOf(b.problem.severity));
  return placed;
}

/** The last piece that starts at or before the offset, or the first one. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (startOf(pieces[middle] as Piece) <= offset) low = middle;
    else high = middle;
  }
  return pieces[low];
}

/** A definition's target is not shown, so its problem stands at the first link that refers to it. */
function referenceTo({ blocks }: Transcript, { block, start, end }: Span): Span | undefined {
  const definition = block.links.find((link) => link.form === 'definition' && link.start <= start && end <= link.end);
  if (!definition) return undefined;
  for (const each of blocks) {
    const link = each.links.find(
      ({ form, identifier }) => form === 'reference' && identifier === definition.identifier,
    );
    if (link) return { block: each, start: link.start, end: link.end };
  }
  return undefined;
}

/** The marks that fall into a span; a problem of the label alone has none. */
export function marksIn(span: Span, placed: readonly Placed[]): Mark[] {
  return placed.flatMap(({ problem, shown }, index) => {
    const range = shown.block === span.block ? overlap(shown, span) : undefined;
    return range ? [{ ...range, problems: [index], severity: problem.severity }] : [];
  });
}

function overlap(a: OffsetRange, b: OffsetRange): OffsetRange | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end || (start === end && a.start === a.end) ? { start, end } : undefined;
}

/** A problem as the panel gets it. */
export function renderedProblem({ problem }: Placed): RenderedProblem {
  const { severity, message, rule, span } = problem;
  return { severity, message, rule, ...positionIn(span.block, span.start) };
}
