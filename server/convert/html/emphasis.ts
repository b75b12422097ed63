/** Bold, italic and struck words as Markdown can have them. */
import type { Element, ElementContent, Text } from 'hast';
import { hasText, holdsBlock } from './element.ts';

/** What is seen though it has no words: pictures, formulas as `clean` has them. */
const shown = new Set(['img', 'math']);

/** White space at the ends of emphasis moves out: Markdown has none there, and would have to write letters as numbers. */
export function emphasis(element: Element, children: ElementContent[]): ElementContent[] {
  const from = children.findIndex(isWritten);
  // Emphasis in Markdown is within a block, never around one.
  if (from < 0 || children.some(holdsBlock)) return children;
  const end = children.findLastIndex(isWritten) + 1;
  const inner = children.slice(from, end);
  const first = literal(inner[0]);
  const opening = first.slice(0, first.length - first.trimStart().length);
  if (opening) inner[0] = { type: 'text', value: first.trimStart() };
  const last = literal(inner.at(-1));
  const closing = last.slice(last.trimEnd().length);
  if (closing) inner[inner.length - 1] = { type: 'text', value: last.trimEnd() };
  const space = (value: string): Text[] => (value ? [{ type: 'text', value }] : []);
  const marked: Element = { ...element, properties: {}, children: inner };
  return [...children.slice(0, from), ...space(opening), marked, ...space(closing), ...children.slice(end)];
}

const literal = (node: ElementContent | undefined) => (node?.type === 'text' ? node.value : '');

function isWritten(node: ElementContent): boolean {
  return hasText(node) || (node.type === 'element' && (shown.has(node.tagName) || node.children.some(isWritten)));
}
