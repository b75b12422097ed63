/** Where the page is scrolled to, told by passages, not by pixels. */

/** A little more than the style's `scroll-padding`: what only peeps in there is not the top. */
const MARGIN = 28;

/** Keeps the topmost visible passage where it is while `change` runs. */
export function holding(root: Element, change: () => void): void {
  const anchor = topmost(root, 0);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  const moved = anchor?.isConnected && window.scrollY > 0 ? anchor.getBoundingClientRect().top - before : 0;
  // Scrolling by nothing would still end a smooth scroll that is under way.
  if (moved !== 0) window.scrollBy(0, moved);
}

/** The passage at the top of the page. */
export function topPassage(root: Element): Element | undefined {
  return topmost(root, MARGIN);
}

/**
 * Brings a passage into view if it is out of it, or if the page is on its way to somewhere else.
 * @returns whether the page moves.
 */
export function reveal(passage: Element | undefined, isUnderWay: boolean): boolean {
  if (!passage) return false;
  const isVisible = isInView(passage);
  if (isVisible && !isUnderWay) return false;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  passage.scrollIntoView({ block: isVisible ? 'nearest' : 'center', behavior: calm ? 'auto' : 'smooth' });
  return !calm;
}

/** Brings a passage into view to which a scroll was on its way that has ended elsewhere. */
export function arrive(passage: Element | undefined): void {
  if (passage && !isInView(passage)) passage.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function isInView(passage: Element): boolean {
  const { top, bottom } = passage.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

function topmost(root: Element, from: number): Element | undefined {
  const group = firstBelow(root.children, from);
  const part = firstBelow(group?.children ?? [], from);
  const block = firstBelow(part?.querySelector('.text')?.children ?? [], from);
  const inner = [...(block?.querySelectorAll('[data-line]') ?? [])].find((each) => isBelow(each, from));
  return inner ?? block ?? part;
}

/** The first element that reaches below a height, of some that stand one below the other. */
function firstBelow(elements: ArrayLike<Element>, from: number): Element | undefined {
  let low = 0;
  for (let high = elements.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isBelow(elements[middle] as Element, from)) high = middle;
    else low = middle + 1;
  }
  return elements[low];
}

function isBelow(element: Element, from: number): boolean {
  return element.getBoundingClientRect().bottom > from;
}
