/** HTML of an article. */
import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** The text of a tree, valid by the standard, which has no attribute for aligned cells any more. */
export function htmlOf(tree: Nodes): string {
  visit(tree, 'element', ({ properties }: Element) => {
    const { align } = properties;
    if (!align) return;
    delete properties['align'];
    properties['style'] = `text-align: ${align};`;
  });
  return `${toHtml(tree)}\n`;
}
