/** Finds patterns in the words of a block that are prose: not in code, addresses, raw HTML or front matter. */
import type { Nodes } from 'mdast';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import type { Block, OffsetRange } from '../../transcript/model.ts';

/** A match in prose; offsets are relative to the block. */
export interface ProseMatch extends OffsetRange {
  readonly match: RegExpExecArray;
  /** Whether it stands in a block quote: somebody else's words, unless the quote is the disclaimer. */
  readonly isQuoted: boolean;
}

interface Prose extends OffsetRange {
  readonly isQuoted: boolean;
}

const WITHOUT_PROSE: ReadonlySet<Block['kind']> = new Set(['blank', 'yaml', 'code', 'html', 'definition']);
/** Without one of these a paragraph or heading is prose from end to end. */
const MARKUP = /[\\`*_[\]<&~@]|https?:|www\./i;
/** A formula of TeX among the words, as chat pages and many blogs write it. */
const FORMULA = /\$\$|\\\\?\([^()]*\\[a-z]|\\begin\{/;
/** Raw HTML whose content is no prose. */
const UNREAD = /^<(\/?)(?:code|pre|kbd|samp|tt|var|math|svg|script|style)\b/i;

/** The matches of a global pattern that lie in prose wholly. A block in which nothing matches is not looked into. */
export function proseMatches(block: Block, pattern: RegExp): ProseMatch[] {
  if (WITHOUT_PROSE.has(block.kind) || block.content.isPlain) return [];
  let prose: readonly Prose[] | undefined;
  let at = 0;
  const found: ProseMatch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(block.text); match; match = pattern.exec(block.text)) {
    const range = { start: match.index, end: match.index + match[0].length };
    prose ??= proseOf(block);
    while ((prose[at]?.end ?? Number.POSITIVE_INFINITY) <= range.start) at++;
    const around = prose[at];
    if (around && around.start <= range.start && range.end <= around.end)
      found.push({ ...range, match, isQuoted: around.isQuoted });
    // What begins outside may hide a match that begins inside.
    else pattern.lastIndex = range.start + 1;
  }
  return found;
}

function proseOf(block: Block): readonly Prose[] {
  const { kind, text, node } = block;
  if (FORMULA.test(text)) return [];
  if ((kind === 'paragraph' || kind === 'heading') && !MARKUP.test(text))
    return [{ start: 0, end: text.length, isQuoted: false }];
  const addresses = block.links.filter(({ form }) => form === 'bare' || form === 'autolink');
  const prose = node ? [...proseBelow(node, false)] : [];
  return addresses.length === 0 ? prose : without(prose, addresses);
}

function* proseBelow(node: Nodes, isQuoted: boolean): Iterable<Prose> {
  if (node.type === 'text') yield { ...rangeOf(node), isQuoted };
  if (!('children' in node)) return;
  let isRead = true;
  for (const child of node.children) {
    const tag = child.type === 'html' ? UNREAD.exec(child.value) : null;
    if (tag) isRead = tag[1] === '/';
    else if (isRead) yield* proseBelow(child, isQuoted || node.type === 'blockquote');
  }
}

/** Both are in order. */
function without(prose: readonly Prose[], addresses: readonly OffsetRange[]): Prose[] {
  let next = 0;
  return prose.flatMap((each) => {
    const left: Prose[] = [];
    let start = each.start;
    for (let address = addresses[next]; address && address.start < each.end; address = addresses[++next]) {
      if (address.start > start) left.push({ ...each, start, end: address.start });
      start = Math.max(start, address.end);
    }
    if (start < each.end) left.push({ ...each, start });
    return left;
  });
}
