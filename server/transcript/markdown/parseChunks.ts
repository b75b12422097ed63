/** Parses chunks that follow one another, in one run of the parser: it is fastest on a few KB at once. */
import type { Paragraph, RootContent } from 'mdast';
import type { Chunk } from '../text/chunk.ts';
import { bomLength, frontMatterEnd } from '../text/frontMatterEnd.ts';
import { lineBreaks, lineStart } from '../text/lines.ts';
import { isItem } from '../text/split.ts';
import { Block, type Content } from './block.ts';
import { Labels } from './definedLabels.ts';
import { linksOf } from './links.ts';
import { parseMarkdown } from './markdown.ts';
import { placedNode } from './placedNode.ts';
import { SimpleContent } from './simpleContent.ts';
import { isTooComplex, isTooLong } from './tooComplex.ts';

/** What became of the blocks of the chunks that were parsed. */
export interface Parsed {
  /** Those that live on, with another content or in another place. */
  readonly changed: Block[];
  readonly added: Block[];
  readonly removed: Block[];
}

/**
 * Parses the chunks. `isStart` when the first one opens the text, `known` are the labels that other chunks define. One
 * that may define labels, or is plain, comes alone.
 */
export function parseChunks(
  chunks: readonly Chunk[],
  isStart: boolean,
  known: { has(label: string): boolean },
): Parsed {
  const text = chunks.map((chunk) => chunk.text).join('');
  const bom = isStart ? bomLength(text) : 0;
  const [only] = chunks;
  if (only && (isStart ? isPlainStart(only.text.slice(bom)) : only.isPlain)) return parsePlain(only);
  const labels = new Labels(known);
  const closer = closerOf(chunks[chunks.length - 1] as Chunk);
  const nodes = parseMarkdown(text.slice(bom) + closer, { isStart, labels }).children.filter(
    ({ position }) => (position?.start.offset ?? 0) + bom < text.length,
  );
  const starts = nodes.map((node) => Math.max(bom, lineStart(text, bom + (node.position?.start.offset ?? 0))));
  const outcome: Parsed = { changed: [], added: [], removed: [] };
  let from = 0;
  let at = 0;
  for (const chunk of chunks) {
    const to = from + chunk.text.length;
    const contents: Placed[] = [];
    const first = Math.min(starts[at] ?? to, to);
    if (first > from) contents.push({ offset: 0, content: blank(chunk.text.slice(0, first - from)) });
    for (; at < nodes.length && (starts[at] as number) < to; at++) {
      const start = starts[at] as number;
      const parsed = nodes[at] as RootContent;
      const source = chunk.text.slice(start - from, Math.min(starts[at + 1] ?? to, to) - from);
      const node = placedNode(parsed, source, start - bom, (parsed.position?.start.line ?? 1) - 1);
      contents.push({
        offset: start - from,
        content: contentOf(node, source),
      });
    }
    settle(chunk, contents, outcome);
    chunk.asked = labels.asked;
    chunk.own = labels.own;
    chunk.closer = closerOf(chunk);
    from = to;
  }
  return outcome;
}

/** Front matter has bounds of its own. */
function isPlainStart(text: string): boolean {
  const end = frontMatterEnd(text);
  return isTooLong(text.slice(0, end)) || isTooComplex(text.slice(end));
}

/** Reads a chunk that needs no parser; undefined where it needs one. */
export function parseSimple(chunk: Chunk): Parsed | undefined {
  if (/^[ \t\r\n]+$/.test(chunk.text)) return takenAs(chunk, blank(chunk.text));
  const content = chunk.isPlain ? undefined : SimpleContent.from(chunk.text);
  return content && takenAs(chunk, content);
}

/** Takes a chunk that would keep the parser busy for too long as one paragraph of plain text. */
function parsePlain(chunk: Chunk): Parsed {
  const { text } = chunk;
  const start = text.search(/\S|$/);
  const end = Math.max(start, text.trimEnd().length);
  const point = (offset: number) => ({
    line: lineBreaks(text.slice(0, offset)) + 1,
    column: offset - lineStart(text, offset) + 1,
    offset,
  });
  const position = { start: point(start), end: point(end) };
  const node: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: text.slice(start, end), position }],
    position,
  };
  return takenAs(chunk, { kind: 'paragraph', text, node, links: [], isPlain: true });
}

/** A chunk that was read without the parser. */
function takenAs(chunk: Chunk, content: Content): Parsed {
  const outcome: Parsed = { changed: [], added: [], removed: [] };
  settle(chunk, [{ offset: 0, content }], outcome);
  chunk.asked = noLabels;
  chunk.own = noLabels;
  chunk.closer = closerOf(chunk);
  return outcome;
}

function contentOf(node: RootContent, text: string): Content {
  return { kind: node.type, text, node, links: linksOf(node, text) };
}

/** The start of a footnote, as the parser reads it. */
const FOOTNOTE = /^ {0,3}\[\^(?:\\[[\]\\]|\\(?![[\]\\])|[^ \t\r\n[\]\\])+\]:/;

/** A first line that draws a rule, as `- --` does. */
const BREAK = /^ {0,3}([-*])(?:[ \t]*\1){2,}[ \t]*(?:[\r\n]|$)/;

/**
 * A line that closes what a chunk leaves open in the way in which the first line of the next one does. The parser ends
 * a fence inside a list otherwise at the end of a text than before words, and otherwise again before a quote.
 */
export function closerOf(chunk: Chunk): string {
  const next = chunk.page?.after(chunk)?.text;
  if (next === undefined) return '';
  if (/^ {0,3}>/.test(next)) return '>';
  if (FOOTNOTE.test(next)) return '[^x]: x';
  return isItem(next) && !BREAK.test(next) ? '- x' : 'x';
}

const none: readonly Block[] = [];
const noLabels: ReadonlySet<string> = new Set();

interface Placed {
  readonly offset: number;
  readonly content: Content;
}

function blank(text: string): Content {
  return { kind: 'blank', text, node: undefined, links: [] };
}

/** Blocks live on where one of the same kind takes their place. */
function settle(chunk: Chunk, contents: readonly Placed[], { changed, added, removed }: Parsed): void {
  const former = chunk.blocks ?? chunk.former;
  const kept = new Set<Block>();
  chunk.blocks = contents.map(({ content, offset }, at) => {
    const old = former[at];
    if (old?.kind !== content.kind) {
      const block = new Block(content, chunk, offset);
      added.push(block);
      return block;
    }
    old.become(content, chunk, offset);
    changed.push(old);
    kept.add(old);
    return old;
  });
  chunk.former = none;
  removed.push(...former.filter((block) => !kept.has(block)));
}
