/** Which words can become those of a link. */
import { visit } from 'unist-util-visit';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block, OffsetRange } from '../../transcript/model.ts';

/** Blocks in which all is words. */
const prose = new Set(['paragraph', 'heading', 'list', 'blockquote', 'table']);

/** Whether a range is one line of words in which there is no link, no code, and no mark that would end a link's words. */
export function isLinkable(block: Block, { start, end }: OffsetRange): boolean {
  const from = start - block.start;
  const to = end - block.start;
  const words = block.text.slice(from, to);
  if (to > block.text.length || words.trim() !== words || words === '' || /[[\]<>`|\n\r]/.test(words)) return false;
  if (!block.node || !prose.has(block.node.type)) return false;
  if (block.links.some((link) => link.start < to && from < link.end)) return false;
  let isCode = false;
  visit(block.node, (node) => {
    const range = rangeOf(node);
    if (
      (node.type === 'inlineCode' || node.type === 'code' || node.type === 'html') &&
      range.start < to &&
      from < range.end
    )
      isCode = true;
  });
  return !isCode;
}
