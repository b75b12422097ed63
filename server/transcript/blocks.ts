/** Cuts a text into blocks that tile it. */
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { linksOf } from './links.ts';
import { parseMarkdown, type WithTarget } from './markdown.ts';
import type { Block } from './model.ts';

/** The blocks of a text, in order; their texts joined are the text. */
export function blocksOf(text: string): Block[] {
  const bom = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
  const nodes = parseMarkdown(text.slice(bom)).children;
  const starts = nodes.map((node) => lineStart(text, bom + (node.position?.start.offset ?? 0), bom));
  const blocks: Block[] = [];
  const first = starts[0] ?? text.length;
  if (first > 0)
    blocks.push({ kind: 'blank', text: text.slice(0, first), node: undefined, links: [], start: 0, index: 0 });
  nodes.forEach((node, at) => {
    const start = starts[at] ?? 0;
    const source = text.slice(start, starts[at + 1] ?? text.length);
    moveTo(node, start - bom, (node.position?.start.line ?? 1) - 1);
    blocks.push({ kind: node.type, text: source, node, links: linksOf(node, source), start, index: blocks.length });
  });
  return blocks;
}

function lineStart(text: string, offset: number, from: number): number {
  let at = offset;
  while (at > from && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** Makes the positions below a node relative to its block. */
function moveTo(root: RootContent, offset: number, lines: number): void {
  visit(root, (node) => {
    if (node.position) {
      for (const point of [node.position.start, node.position.end]) {
        point.offset = (point.offset ?? 0) - offset;
        point.line -= lines;
      }
    }
    const target = (node as WithTarget).data?.target;
    if (target) {
      target.start -= offset;
      target.end -= offset;
    }
  });
}
