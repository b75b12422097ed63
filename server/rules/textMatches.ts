/** Finds patterns in the text nodes of a block: not in code, HTML and markup. */
import { visit } from 'unist-util-visit';
import { rangeOf } from '../transcript/markdown/markdown.ts';
import type { Block, OffsetRange } from '../transcript/model.ts';

/** The ranges of a block's text nodes, in order. It builds the node: ask only where there is something to find. */
function textRanges({ node }: Block): OffsetRange[] {
  const ranges: OffsetRange[] = [];
  if (!node) return ranges;
  visit(node, 'text', (text) => {
    ranges.push(rangeOf(text));
  });
  return ranges;
}

/** All matches of a global pattern in a block's words, with offsets of the block. */
export function* matchesIn(block: Block, pattern: RegExp): Iterable<OffsetRange & { readonly match: RegExpExecArray }> {
  for (const range of textRanges(block)) {
    for (const match of block.text.slice(range.start, range.end).matchAll(pattern)) {
      const start = range.start + match.index;
      yield { start, end: start + match[0].length, match };
    }
  }
}
