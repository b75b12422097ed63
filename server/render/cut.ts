/** Takes out of a block's tree what a span covers, so that labels and neighbouring turns are left out. */
import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { parseMarkdown, rangeOf } from '../transcript/markdown.ts';
import type { OffsetRange, Span } from '../transcript/model.ts';

/** The block's node without what lies outside the span; undefined when nothing to show is left. */
export function cut({ block, start, end }: Span): RootContent | undefined {
  const node = block.node && (inside(block.node, block.text, { start, end }) as RootContent | undefined);
  return node?.type === 'paragraph' && node !== block.node ? trimmed(node) : node;
}

function inside(node: Nodes, source: string, range: OffsetRange): Nodes | undefined {
  const { start, end } = rangeOf(node);
  if (start >= range.start && end <= range.end) return node;
  if (end <= range.start || start >= range.end) return undefined;
  if (node.type === 'text') return { ...node, value: valueInside(node.value, source, { start, end }, range) };
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child) => inside(child, source, range) ?? []);
  return children.length > 0 ? ({ ...node, children } as Nodes) : undefined;
}

/** Escapes and indentation make a text's value shorter than its source. */
function valueInside(value: string, source: string, node: OffsetRange, range: OffsetRange): string {
  const lengthOf = (part: string) => (value.startsWith(part) ? part.length : decodedLength(part));
  const from = range.start > node.start ? lengthOf(source.slice(node.start, range.start)) : 0;
  const to = range.end < node.end ? lengthOf(source.slice(node.start, range.end)) : value.length;
  return value.slice(from, to);
}

/** The `x` keeps what starts a line from being read as a list or a heading. */
function decodedLength(source: string): number {
  return plainText(parseMarkdown(`x${source}`)).length - 1;
}

function trimmed(paragraph: Paragraph): Paragraph | undefined {
  const children = [...paragraph.children];
  const isEmpty = (child: PhrasingContent | undefined) =>
    child?.type === 'break' || (child?.type === 'text' && child.value.trim() === '');
  while (isEmpty(children[0])) children.shift();
  while (isEmpty(children[children.length - 1])) children.pop();
  const [first] = children;
  if (first?.type === 'text') children[0] = { ...first, value: first.value.trimStart() };
  const last = children[children.length - 1];
  if (last?.type === 'text') children[children.length - 1] = { ...last, value: last.value.trimEnd() };
  return children.length > 0 ? { ...paragraph, children } : undefined;
}
