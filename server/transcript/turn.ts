/** A turn between two openings. */
import type { Block, Span, Turn } from './model.ts';
import type { Opening } from './turns.ts';

/** The turn that opens there; its body is looked up when it is asked for. */
export function turnFrom(
  { at, label, role, speaker }: Opening,
  next: Opening | undefined,
  after: (block: Block) => Iterable<Block>,
): Turn {
  return {
    role,
    speaker,
    label,
    opening: at,
    dress: label?.dress ?? 'bold-question',
    get body() {
      return bodyOf(at, next?.at, after);
    },
  };
}

function bodyOf(opening: Span, next: Span | undefined, after: (block: Block) => Iterable<Block>): Span[] {
  const { block } = opening;
  const spans: Span[] = [];
  const add = (span: Span) => {
    if (span.end > span.start) spans.push(span);
  };
  add({ block, start: opening.end, end: block === next?.block ? next.start : block.text.length });
  if (block === next?.block) return spans;
  for (const each of after(block)) {
    if (each === next?.block) {
      add({ block: each, start: 0, end: next.start });
      break;
    }
    add({ block: each, start: 0, end: each.text.length });
  }
  return spans;
}
