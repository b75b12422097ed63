/** Where the page is scrolled to, told by passages and lines, not by pixels. */

/** A little more than the style's `scroll-padding`: what only peeps in there is not the top. */
const MARGIN = 28;
const ANCHORS = '[data-part-line], .part';

/** Keeps the topmost visible passage where it is while `change` runs. */
export function holding(change: () => void): void {
  const anchor = topmost();
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (anchor?.isConnected && window.scrollY > 0) window.scrollBy(0, anchor.getBoundingClientRect().top - before);
}

/** The document's line of an element or of what it stands in, zero-based. */
export function lineOf(element: Element): number {
  const part = Number(element.closest<HTMLElement>('.part')?.dataset['line'] ?? 0);
  const inPart = element.closest<HTMLElement>('[data-part-line]')?.dataset['partLine'];
  return part + Number(inPart ?? 0);
}

/** The line at the top of the page. */
export function topLine(): number {
  const anchor = topmost(MARGIN);
  return anchor ? lineOf(anchor) : 0;
}

/** Puts the passage of a line at the top, at once. */
export function scrollToLine(line: number): void {
  if (line > 0) passageOf(line)?.scrollIntoView({ block: 'start' });
}

/** Brings the passage of a line into view if it is out of it. */
export function reveal(line: number): void {
  const passage = passageOf(line);
  if (!passage) return;
  const { top, bottom } = passage.getBoundingClientRect();
  if (bottom > 0 && top < window.innerHeight) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  passage.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

/** The innermost passage that starts at or before the line. */
function passageOf(line: number): Element | undefined {
  let found: Element | undefined;
  for (const part of document.querySelectorAll<HTMLElement>('.part')) {
    if (Number(part.dataset['line']) > line) break;
    found = part;
  }
  let inner = found;
  for (const each of found?.querySelectorAll('[data-part-line]') ?? []) if (lineOf(each) <= line) inner = each;
  return inner;
}

function topmost(from = 0): Element | undefined {
  for (const part of document.querySelectorAll('.part')) {
    if (part.getBoundingClientRect().bottom <= from) continue;
    const inner = [...part.querySelectorAll(ANCHORS)].find((each) => each.getBoundingClientRect().bottom > from);
    return inner ?? part;
  }
  return undefined;
}
