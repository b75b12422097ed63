/** Passages of the post: the one that the cursor is in, and going from one to the next by keys. */
import type { Lines } from './lines.ts';
import type { Page } from './page.ts';
import { topPassage } from './scroll.ts';

/** Marks the passage in which the cursor is. */
export class CursorMark {
  readonly #lines: Lines;
  #line: number | undefined;
  #marked: Element | undefined;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /** The cursor is on another line; undefined: in another document. */
  move(line: number | undefined): void {
    this.#line = line;
    this.refresh();
  }

  /** Finds the passage again after the page has changed. */
  refresh(): void {
    const passage = this.#line === undefined ? undefined : this.#lines.passageOf(this.#line);
    if (passage === this.#marked && passage?.hasAttribute('aria-current')) return;
    this.#marked?.removeAttribute('aria-current');
    passage?.setAttribute('aria-current', 'true');
    this.#marked = passage;
  }
}

/** Lets Alt with an arrow go from passage to passage, and Enter go to the text of the one that has the focus. */
export function installPassageKeys(post: HTMLElement, page: Page, go: (passage: Element) => void): void {
  post.addEventListener('keydown', (event) => {
    const { key, altKey, target } = event;
    const step = altKey ? { ArrowDown: 1, ArrowUp: -1 }[key] : undefined;
    const focused = target === post ? topPassage(post) : (target as Element);
    if (step) focusNext(page, focused, step);
    else if (key === 'Enter' && focused && (target === post || isPassage(target as HTMLElement))) go(focused);
    else return;
    event.preventDefault();
  });
}

/** Changes the page; where what has the focus goes, such as a mark that was fixed, its passage gets it. */
export function keepFocus(post: HTMLElement, change: () => void): void {
  const around: HTMLElement[] = [];
  let element = document.activeElement as HTMLElement | null;
  for (; element && element !== post && post.contains(element); element = element.parentElement) around.push(element);
  change();
  const [focused, ...others] = around;
  if (!focused || focused.isConnected) return;
  const passage = others.find((each) => each.isConnected) ?? post;
  if (passage !== post) passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
}

function focusNext(page: Page, from: Element | undefined, step: number): void {
  const { blocks } = page;
  const block = from && page.blockOf(from);
  for (let at = block ? blocks.indexOf(block) + step : 0; at >= 0 && at < blocks.length; at += step) {
    const passage = blocks[at]?.nodes.find((node) => node instanceof HTMLElement);
    if (!passage) continue;
    passage.tabIndex = -1;
    passage.focus();
    passage.scrollIntoView({ block: 'nearest' });
    return;
  }
}

/** Whether an element has the focus as a passage, not as a link or a mark. */
function isPassage(element: HTMLElement): boolean {
  return element.tabIndex === -1;
}
