/** What readers read. */
import type { Nodes } from 'mdast';
import type { Block, Span } from '../model.ts';
import { rangeOf } from './markdown.ts';

const inline = new Set(['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'delete', 'link', 'linkReference']);

/** The words of a block without markup, a line for each piece. */
export function plainBlock({ node }: Block): string {
  return node && node.type !== 'yaml' ? plain(node) : '';
}

/** The words of a span without markup; a span cuts its block only between the block's children or inside text. */
export function plainSpan({ block, start, end }: Span): string {
  const { node, text } = block;
  if ((start === 0 && end === text.length) || !node || !('children' in node))
    return start === 0 ? plainBlock(block) : '';
  return node.children
    .map((child: Nodes) => {
      const range = rangeOf(child);
      if (range.end <= start || end <= range.start) return '';
      if (start <= range.start && range.end <= end) return plain(child);
      return text.slice(Math.max(start, range.start), Math.min(end, range.end));
    })
    .join('');
}

function plain(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (!('children' in node)) return '';
  return (node.children as Nodes[]).map(plain).join(inline.has(node.type) ? '' : '\n');
}
