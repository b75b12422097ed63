/** Fences and HTML that go on over empty lines, at the top level of a text. */
import type { RootContent } from 'mdast';
import { Labels } from '../markdown/definedLabels.ts';
import { parseMarkdown, rangeOf } from '../markdown/markdown.ts';

/** What is open: a fence with its marks, or HTML with what ends it. */
export type Enclosure =
  | { readonly kind: 'fence'; readonly mark: string; readonly length: number }
  | { readonly kind: 'html'; readonly end: RegExp; readonly from: number };

const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,})(?:.|[\u2028\u2029])*)$/;
/** The kinds of HTML blocks that an empty line does not end (CommonMark 0.31, 4.6, kinds 1 to 5), and how much of the opening cannot be part of the end. */
const HTML: readonly (readonly [start: RegExp, end: RegExp, from: number])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i, 1],
  [/^ {0,3}<!--/, /-->/, 2],
  [/^ {0,3}<\?/, /\?>/, 1],
  [/^ {0,3}<![a-z]/i, />/, 3],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/, 9],
];

/** What a line opens, if it stands at the top level. */
export function opensAt(line: string): Enclosure | undefined {
  const first = line.charCodeAt(line.search(/[^ ]/));
  if (first === 60) {
    const found = HTML.find(([start]) => start.test(line));
    return found && { kind: 'html', end: found[1], from: line.indexOf('<') + found[2] };
  }
  if (first !== 96 && first !== 126) return undefined;
  const match = FENCE.exec(line);
  const marks = match?.[1] ?? match?.[2];
  return marks ? { kind: 'fence', mark: marks.charAt(0), length: marks.length } : undefined;
}

/** Whether a line ends what is open; `opens` says that it is the line that opened it. */
export function closes(open: Enclosure, line: string, opens: boolean): boolean {
  if (open.kind === 'html') return open.end.test(opens ? line.slice(open.from) : line);
  const marks = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1] ?? '';
  return !opens && marks.length >= open.length && marks.charAt(0) === open.mark;
}

/** What is open at the end of a text whose start is at the top level, as the parser reads it. */
export function enclosureAt(text: string, isStart: boolean): Enclosure | undefined {
  const { children } = parseMarkdown(text, { isStart, labels: new Labels() });
  const last = children[children.length - 1];
  return last && (last.type === 'code' || last.type === 'html') ? openEndOf(last, text) : undefined;
}

function openEndOf(node: RootContent, text: string): Enclosure | undefined {
  const { start, end } = rangeOf(node);
  const [first = '', ...rest] = text.slice(start, end).split(/\r\n|\n|\r/);
  const opened = opensAt(first);
  if (!opened || closes(opened, first, true)) return undefined;
  return rest.some((line) => closes(opened, line, false)) ? undefined : opened;
}
