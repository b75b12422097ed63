/** A turn between two openings. */
import type { Block, Span, Turn } from '../model.ts';
import type { Opening } from './turns.ts';

/** The turn that opens at one opening and goes on to the next; its body is looked up when it is asked for. */
export class OpenedTurn implements Turn {
  readonly role: Turn['role'];
  readonly speaker: Turn['speaker'];
  readonly label: Turn['label'];
  readonly opening: Span;
  readonly #next: Opening | undefined;
  readonly #after: (block: Block) => Iterable<Block>;

  constructor(
    { at, label, role, speaker }: Opening,
    next: Opening | undefined,
    after: (block: Block) => Iterable<Block>,
  ) {
    this.role = role;
    this.speaker = speaker;
    this.label = label;
    this.opening = at;
    this.#next = next;
    this.#after = after;
  }

  get dress(): Turn['dress'] {
    return this.label?.dress ?? 'bold-question';
  }

  get body(): Span[] {
    return bodyOf(this.opening, this.#next?.at, this.#after);
  }
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
