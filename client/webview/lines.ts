/** On which lines of the document the blocks of the page start. */
import type { Page, PageBlock } from './page.ts';

/** Adds up the lines of blocks when they are asked for. */
export class Lines {
  readonly #page: Page;
  /** The line on which the first block starts. */
  #first = 0;
  #starts: readonly number[] | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Tells that the page has changed, and on which line its first block starts now. */
  update(first: number): void {
    this.#first = first;
    this.#starts = undefined;
  }

  /** The line on which the last block starts. */
  get last(): number {
    return this.#all().at(-1) ?? 0;
  }

  /** The line of an element or of what it stands in. */
  of(element: Element): number {
    const block = this.#page.blockOf(element);
    const start = block && this.#all()[this.#page.blocks.indexOf(block)];
    return (start ?? 0) + inBlock(element);
  }

  /** The innermost passage that starts at or before a line. */
  passageOf(line: number): Element | undefined {
    const at = this.#blockAt(line);
    const block = this.#page.blocks[at];
    const rest = line - (this.#all()[at] ?? 0);
    let found: Element | undefined;
    for (const node of block?.nodes.filter((each) => each instanceof Element) ?? [])
      for (const each of [node, ...node.querySelectorAll('[data-line]')])
        if (!found || inBlock(each) <= rest) found = each;
    return found ?? block?.part?.root;
  }

  /** The block in which a line stands. Parts follow one another, but a note may stand inside the turn before it. */
  #blockAt(line: number): number {
    const starts = this.#all();
    let found = -1;
    for (let at = 0; at < starts.length; at++) {
      const { part } = this.#page.blocks[at] as PageBlock;
      const start = starts[at] as number;
      if (part && start > line && found >= 0) break;
      if (part || (start <= line && start > (starts[found] as number))) found = at;
    }
    return found;
  }

  #all(): readonly number[] {
    let line = this.#first;
    this.#starts ??= this.#page.blocks.map(({ block }) => {
      line += block.lines;
      return line - block.lines;
    });
    return this.#starts;
  }
}

function inBlock(element: Element): number {
  return Number(element.closest<HTMLElement>('[data-line]')?.dataset['line'] ?? 0);
}
