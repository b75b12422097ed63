/** Links written as raw HTML: `<a href>` and `<img src>`. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Link, OffsetRange } from '../model.ts';

const TAG = /<(a|img)(?=[\s/])[^<>]*>/gi;
const ATTRIBUTE = /[\s"'/](href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;

/** The links whose opening tags stand in the given ranges of raw HTML. */
export function htmlLinks(source: string, ranges: readonly OffsetRange[]): Link[] {
  const links: Link[] = [];
  const lower = source.toLowerCase();
  const tags = ranges.flatMap((range) =>
    [...withoutComments(source.slice(range.start, range.end)).matchAll(TAG)].map((tag) => ({
      start: range.start + tag.index,
      text: tag[0],
    })),
  );
  // A link ends where the next one begins: they do not nest.
  let next = lower.length;
  for (const { start, text } of tags.reverse()) {
    const end = start + text.length;
    const closing = isAnchor(text) ? lower.slice(end, next).indexOf('</a>') : -1;
    if (isAnchor(text)) next = start;
    const link = linkOf(source, start, text, closing < 0 ? -1 : end + closing);
    if (link) links.push(link);
  }
  return links.reverse();
}

function isAnchor(tag: string): boolean {
  return /^<a/i.test(tag);
}

/** The HTML with blanks for its comments, which hold nothing that one could click. */
function withoutComments(html: string): string {
  let result = '';
  let at = 0;
  for (let open = html.indexOf('<!--'); open >= 0; open = html.indexOf('<!--', at)) {
    const close = html.indexOf('-->', open + 4);
    const end = close < 0 ? html.length : close + 3;
    result += html.slice(at, open) + ' '.repeat(end - open);
    at = end;
  }
  return result + html.slice(at);
}

/** `closing` is where the closing tag stands, below 0 where there is none. */
function linkOf(source: string, start: number, tag: string, closing: number): Link | undefined {
  const attribute = ATTRIBUTE.exec(tag);
  if (!attribute) return undefined;
  const value = attribute[2] ?? attribute[3] ?? attribute[4] ?? '';
  const quoted = attribute[4] === undefined ? 1 : 0;
  const end = start + attribute.index + attribute[0].length - quoted;
  const shared = { target: decode(value), start, targetRange: { start: end - value.length, end } };
  const afterTag = start + tag.length;
  if (!isAnchor(tag)) return { ...shared, form: 'image', text: '', end: afterTag, textRange: undefined };
  if (closing < 0) return { ...shared, form: 'html', text: '', end: afterTag, textRange: undefined };
  const text = source
    .slice(afterTag, closing)
    .replace(/<[^<>]*>/g, '')
    .trim();
  return { ...shared, form: 'html', text, end: closing + 4, textRange: { start: afterTag, end: closing } };
}

function decode(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/gi, (whole, decimal, hex, name) => {
    if (decimal) return decodeNumericCharacterReference(decimal, 10);
    if (hex) return decodeNumericCharacterReference(hex, 16);
    return decodeNamedCharacterReference(name) || whole;
  });
}
