/** Parsed nodes as blocks keep them: placed relative to their block, in a quarter of the memory the parser takes. */
import type { Parent, RootContent } from 'mdast';
import type { WithTarget } from './markdown.ts';

type Point = NonNullable<RootContent['position']>['start'];
type WithUrl = WithTarget & { url?: string };

/**
 * A copy of a node, and of all below it, `offset` code units and `lines` lines nearer to the start. `source` is the
 * text of its block.
 */
export function placedNode(node: RootContent, source: string, offset: number, lines: number): RootContent {
  return new Placer(source, offset, lines).place(node);
}

class Placer {
  readonly #source: string;
  readonly #offset: number;
  readonly #lines: number;
  /** Neighbours share the point at which they meet. */
  #last: Point = { line: 0, column: 0, offset: -1 };

  constructor(source: string, offset: number, lines: number) {
    this.#source = source;
    this.#offset = offset;
    this.#lines = lines;
  }

  /** The parser deletes properties and leaves room in lists; a copy has neither. */
  place<N extends RootContent>(node: N): N {
    const { position } = node;
    const copy: N = Object.assign({}, node);
    const start = position && this.#point(position.start);
    if ('children' in copy) (copy as Parent).children = (node as Parent).children.map((child) => this.place(child));
    if (position && start) copy.position = { start, end: this.#point(position.end) };
    if ('value' in copy && copy.position)
      copy.value = this.#shared(copy.value, copy.position.start.offset, copy.position.end.offset);
    this.#placeTarget(copy as WithUrl);
    return copy;
  }

  #placeTarget(copy: WithUrl): void {
    const { target: written } = copy.data ?? {};
    if (!written) return;
    const target = { start: written.start - this.#offset, end: written.end - this.#offset };
    copy.data = { ...copy.data, target };
    copy.url = this.#shared(copy.url ?? '', target.start, target.end);
  }

  /** A slice of the source takes no memory of its own; what the parser cut out keeps alive all that the parser read. */
  #shared(value: string, start?: number, end?: number): string {
    const written = this.#source.slice(start, end);
    return written === value ? written : value;
  }

  #point({ line, column, offset = 0 }: Point): Point {
    const point = { line: line - this.#lines, column, offset: offset - this.#offset };
    const last = this.#last;
    if (last.offset !== point.offset || last.line !== point.line || last.column !== column) this.#last = point;
    return this.#last;
  }
}
