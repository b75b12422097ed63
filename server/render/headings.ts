/** Levels of headings for readers. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

const LEVEL = /^h([2-6])$/;

/** Has the headings of a post follow its title without a gap, since posts begin at the third level. */
export function closeHeadingGaps(article: Element): void {
  const headings: { element: Element; level: string }[] = [];
  visit(article, 'element', (child: Element) => {
    const level = LEVEL.exec(child.tagName)?.[1];
    if (level) headings.push({ element: child, level });
  });
  const levels = [...new Set(headings.map(({ level }) => level))].sort();
  for (const { element, level } of headings) element.tagName = `h${levels.indexOf(level) + 2}`;
}
