/** What readers read of a block, with the places where it is written. */
import type { Nodes } from 'mdast';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block } from '../../transcript/model.ts';

/** A text that knows its places. */
export interface PlainText {
  readonly text: string;
  /** Where a character of it stands in the block. Places are asked for in order. */
  place(at: number): number;
}

/** A piece that is written in one place of the block. */
interface Piece {
  readonly at: number;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Their parts are read without a break around them. */
const INLINE: ReadonlySet<Nodes['type']> = new Set(['strong', 'emphasis', 'delete', 'link', 'linkReference']);
/** Not said, or said elsewhere. */
const UNSAID: ReadonlySet<Nodes['type']> = new Set([
  'yaml',
  'definition',
  'image',
  'imageReference',
  'footnoteReference',
]);
/** Chat pages link the numbers of their sources: in brackets, or glued to a word; a day or a year that is linked is said. */
const BRACKETED = /^(?:\[\d{1,4}\]|\+\d{1,2})$/;
const GLUED = /^\d{1,2}$/;

/** Undefined where nothing is said. */
export function plainText({ node, text: source }: Block): PlainText | undefined {
  const pieces: Piece[] = [];
  let text = '';
  const walk = (each: Nodes): void => {
    if (UNSAID.has(each.type) || isNumber(each, text)) return;
    if ('value' in each) {
      const value = each.type === 'html' ? withoutTags(each.value) : each.value;
      const { start, end } = rangeOf(each);
      pieces.push({ at: text.length, value, start: each.type === 'code' ? codeStart(source, start) : start, end });
      text += value;
    } else if ('children' in each) for (const child of each.children) walk(child);
    if (!('value' in each) && !INLINE.has(each.type)) text += '\n';
  };
  if (node) walk(node);
  return pieces.length > 0 ? { text, place: placesIn(pieces, source) } : undefined;
}

/** Behind the line that opens a fence. */
function codeStart(source: string, start: number): number {
  const opening = /^(?:`{3,}|~{3,})[^\n\r]*/.exec(source.slice(start));
  return start + (opening?.[0].length ?? 0);
}

function isNumber(node: Nodes, before: string): boolean {
  if (node.type !== 'link' && node.type !== 'linkReference') return false;
  const [only, ...others] = node.children;
  if (only?.type !== 'text' || others.length > 0) return false;
  return BRACKETED.test(only.value) || (GLUED.test(only.value) && /\S/.test(before.charAt(before.length - 1)));
}

/** Tags and comments as spaces, so that places stay. */
function withoutTags(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, (tag) => ' '.repeat(tag.length));
}

/** Goes through the pieces as places are asked for; within one, what is written otherwise is passed over. */
function placesIn(pieces: readonly Piece[], source: string): (at: number) => number {
  let piece = -1;
  let read = 0;
  let written = 0;
  return (at) => {
    while (piece + 1 < pieces.length && pieces[piece + 1]!.at <= at) {
      piece++;
      read = 0;
      written = pieces[piece]!.start;
    }
    const { at: first, value, end } = pieces[piece]!;
    for (; read < at - first; read++) written = nextPlace(source, value.charAt(read), written, end) + 1;
    return nextPlace(source, value.charAt(read), written, end);
  };
}

/** Marks before a line, or a reference for a character, are no longer than this. */
const FAR = 40;

/** Where a character is written that follows at a place: behind marks, or as a reference. */
function nextPlace(source: string, character: string, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + FAR); at++) {
    if (source.charAt(at) === character) return at;
    // The reference of a character ends where its word goes on.
    const reference = source.charAt(at) === '&' ? source.indexOf(';', at) : -1;
    if (reference > 0 && reference - at < FAR) return reference;
  }
  return Math.min(from, Math.max(end - 1, 0));
}
