/** Takes out of a block's tree what a span covers, so that labels and neighbouring turns are left out. */
import type { Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { parseMarkdown, rangeOf } from '../transcript/markdown/markdown.ts';
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
  if (node.type === 'text') {
    const value = valueInside(node.value, source, { start, end }, range);
    return shortened(node, value, Math.max(0, range.start - start), Math.max(0, end - range.end));
  }
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

/** The text with another value and so many characters of its source less at either end. */
function shortened(text: Text, value: string, before: number, after: number): Text {
  const { start, end } = text.position as Position;
  const at = { ...start, offset: (start.offset ?? 0) + before };
  return { ...text, value, position: { start: at, end: { ...end, offset: (end.offset ?? 0) - after } } };
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
  const first = children[0];
  if (first?.type === 'text') {
    const value = first.value.trimStart();
    children[0] = shortened(first, value, first.value.length - value.length, 0);
  }
  const last = children[children.length - 1];
  if (last?.type === 'text') {
    const value = last.value.trimEnd();
    children[children.length - 1] = shortened(last, value, 0, last.value.length - value.length);
  }
  return children.length > 0 ? { ...paragraph, children } : undefined;
}
