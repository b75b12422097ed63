/** What a table's cell holds on one line, which is all that Markdown has for it. */
import type { ElementContent } from 'hast';
import { holdsBlock } from './element.ts';

/** Paragraphs and lists one behind the other, items parted by semicolons. */
export function inLine(nodes: readonly ElementContent[]): ElementContent[] {
  if (!nodes.some(holdsBlock)) return [...nodes];
  const line: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type !== 'element' || !holdsBlock(node)) {
      line.push(node);
      continue;
    }
    if (line.length > 0)
      line.push({ type: 'text', value: node.tagName === 'li' && !isFirst(node, nodes) ? '; ' : ' ' });
    line.push(...inLine(node.children));
  }
  return line;
}

function isFirst(node: ElementContent, nodes: readonly ElementContent[]): boolean {
  return nodes.find((each) => each.type === 'element') === node;
}
