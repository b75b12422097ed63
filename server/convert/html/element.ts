/** Looking at elements of a page. */
import type { Element, ElementContent, Nodes, Root } from 'hast';

const blocks = new Set(
  'p div ul ol li dl dt dd table tr td th pre blockquote section article main h1 h2 h3 h4 h5 h6 hr'.split(' '),
);

/** Whether a node is a block, or has one in it. */
export function holdsBlock(node: ElementContent): boolean {
  return node.type === 'element' && (blocks.has(node.tagName) || node.children.some(holdsBlock));
}

/** Whether there is more than white space below a node. */
export function hasText(node: Nodes): boolean {
  if (node.type === 'text') return /\S/.test(node.value);
  return 'children' in node && node.children.some(hasText);
}

/** The classes of an element. */
export function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** An attribute in hast's spelling, such as `dataTestid`; empty where there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return value === undefined || value === null ? '' : String(value);
}

/** The text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The elements that a test picks, outermost ones alone, in the order of the page. */
export function elementsOf(root: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walk = (nodes: readonly (ElementContent | Root['children'][number])[]) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (test(node)) found.push(node);
      else walk(node.children);
    }
  };
  walk(root.children);
  return found;
}
