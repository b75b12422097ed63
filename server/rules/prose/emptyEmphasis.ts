/** Finds the marks of bold and italics that hold no words. */
import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block, OffsetRange } from '../../transcript/model.ts';
import { lineAfter } from '../../transcript/text/lines.ts';
import { proseMatches } from './proseMatches.ts';

/** Emphasis without words; offsets are relative to the block. */
export interface EmptyEmphasis extends OffsetRange {
  /** What goes with it, such as one of the spaces around. */
  readonly removed: OffsetRange;
  readonly newText: string;
  /** Whether it can have been meant as nothing else. */
  readonly isCertain: boolean;
}

/** What a block without empty emphasis does not match. */
const ANY = /\*\*[ \t\u00A0]*\*\*|__[ \t\u00A0]+__|[*_](?:\u00A0|&nbsp;|&#160;|&#xA0;)+[*_]/i;
/** Marks that Markdown takes as text. Four underscores are a blank to fill in. */
const LITERAL = /(?<![*_\\])(?:\*\*[ \t\u00A0]*\*\*|__[ \t\u00A0]+__)(?![*_])/g;
const ANY_LITERAL = /\*\*|__/g;
/** A break between paragraphs that was bold words once: nobody writes a break so. */
const BREAK = /^(?:\*\*[ \t]+\*\*|__[ \t]+__)$/;

export function emptyEmphasisIn(block: Block): EmptyEmphasis[] {
  if (!ANY.test(block.text) || !block.node) return [];
  return [...literalMarks(block), ...emptyNodes(block, block.node)];
}

/** Beside other marks that are text, these may belong to one of them: `**a ** **b **`. */
function literalMarks(block: Block): EmptyEmphasis[] {
  const { text } = block;
  const found = proseMatches(block, LITERAL);
  if (found.length === 0 || proseMatches(block, ANY_LITERAL).length > 2 * found.length) return [];
  return found
    .filter(({ start, match: [marks] }) => marks !== '****' || isBetweenSentences(text, start))
    .map((each) => emphasis(text, each, /^\*\*\s/.test(each.match[0])));
}

/** Four stars elsewhere may be a rating, or a word that is not to be said. */
function isBetweenSentences(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return before.length === start ? before.trim() === '' : /[.!?…]\s+$/u.test(before);
}

function emptyNodes({ text }: Block, root: Nodes): EmptyEmphasis[] {
  const found: EmptyEmphasis[] = [];
  visit(root, (node) => {
    const range = rangeOf(node);
    if (node.type === 'thematicBreak') {
      if (BREAK.test(text.slice(range.start, range.end)))
        found.push({ ...range, removed: range, newText: '', isCertain: false });
    } else if (node.type === 'strong' || node.type === 'emphasis') {
      const isEmpty = node.children.every(({ type }) => type === 'text') && plainText(node).trim() === '';
      if (isEmpty) found.push(emphasis(text, range, !text.slice(range.start, range.end).includes('&')));
      if (isEmpty) return SKIP;
    }
    return undefined;
  });
  return found;
}

/** Words around it keep one space between them. */
function emphasis(text: string, { start, end }: OffsetRange, isCertain: boolean): EmptyEmphasis {
  const before = text.charAt(start - 1);
  const opensLine = /^[\r\n]?$/.test(before);
  const isWholeLine = opensLine && /^[ \t]*(?:$|[\r\n])/.test(text.slice(end));
  const isApart = /[ \t]/.test(before) && /^(?:$|[\s.,;:!?)])/.test(text.slice(end, end + 1));
  const from = isApart ? start - 1 : start;
  const to = isWholeLine ? lineAfter(text, end) : opensLine && /[ \t]/.test(text[end] ?? '') ? end + 1 : end;
  const joins = /\S/.test(before) && /\S/.test(text.slice(end, end + 1));
  return { start, end, removed: { start: from, end: to }, newText: joins ? ' ' : '', isCertain };
}
