/** Which words can become those of a link. */
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block, OffsetRange } from '../../transcript/model.ts';

/** Blocks in which all is words. */
const prose = new Set(['paragraph', 'heading', 'list', 'blockquote', 'table']);

/** Whether an offset lies in running text: not in code, HTML or front matter. */
export function isProse(block: Block, offset: number): boolean {
  if (!block.node || !prose.has(block.node.type)) return false;
  const at = offset - block.start;
  let isVerbatim = false;
  visit(block.node, (node) => {
    const { start, end } = rangeOf(node);
    if (verbatim.has(node.type) && start < at && at < end) isVerbatim = true;
  });
  return !isVerbatim;
}

/** Whether a range is one line of words in which there is no link, no code, and no mark that would end a link's words. */
export function isLinkable(block: Block, { start, end }: OffsetRange): boolean {
  const from = start - block.start;
  const to = end - block.start;
  const words = block.text.slice(from, to);
  if (to > block.text.length || words.trim() !== words || words === '' || /[[\]<>`|\n\r]/.test(words)) return false;
  if (!block.node || !prose.has(block.node.type)) return false;
  if (block.links.some((link) => link.start < to && from < link.end)) return false;
  let isWhole = true;
  visit(block.node, (node) => {
    const { start, end } = rangeOf(node);
    if (end <= from || to <= start) return;
    // A mark that begins or ends among the words would be torn apart.
    if (verbatim.has(node.type) || (marks.has(node.type) && !isAround(node, from, to) && !(from <= start && end <= to)))
      isWhole = false;
  });
  return isWhole;
}

const verbatim = new Set(['inlineCode', 'code', 'html', 'definition', 'footnoteReference']);
const marks = new Set(['strong', 'emphasis', 'delete']);

/** Whether the words lie between the marks of a node. */
function isAround(node: Node, from: number, to: number): boolean {
  const inner = 'children' in node ? (node.children as Node[]).map(rangeOf) : [];
  const { start = to, end = from } = { start: inner[0]?.start, end: inner.at(-1)?.end };
  return start <= from && to <= end;
}
