/** Enter. It reads lines, not the parsed post, since it has to be instant. */
import { lineBreakOf } from '../lineBreak.ts';
import { type ListLine, listLine, numberAfter } from './listLine.ts';
import { insertion, type PostCommand, type PostEdit } from './postEdit.ts';
import { renumbered } from './renumber.ts';

/** In a list opens the next item, or ends the list after an empty one; in a quote goes on with it; else a plain new line. */
export const continueList: PostCommand = ({ text }, offset) => {
  const lineBreak = lineBreakOf(text);
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = /^[^\n\r]*/.exec(text.slice(start))?.[0] ?? '';
  const column = offset - start;
  if (isInCode(text, start)) return typed(offset, lineBreak + indentOf(line, column));
  const item = listLine(line);
  if (item && column >= item.length) return continued(text, { start, line, item, offset, lineBreak });
  const quote = /^[ \t]*(?:>[ \t]?)+/.exec(line)?.[0];
  if (quote === undefined || column < quote.length) return typed(offset, lineBreak + indentOf(line, column));
  if (line.length > quote.length) return typed(offset, lineBreak + quote);
  return { changes: [{ start, end: start + line.length, newText: '' }], selection: { start, end: start } };
};

interface Place {
  readonly start: number;
  readonly line: string;
  readonly item: ListLine;
  readonly offset: number;
  readonly lineBreak: string;
}

function continued(text: string, { start, line, item, offset, lineBreak }: Place): PostEdit {
  if (line.slice(item.length).trim() === '') {
    const cursor = start + item.quote.length;
    return {
      changes: [{ start: cursor, end: start + line.length, newText: '' }],
      selection: { start: cursor, end: cursor },
    };
  }
  const rest = start + line.length;
  const { number, changes } = renumbered(text, rest, item);
  const marker = item.number === undefined ? item.marker : numberAfter(item, number);
  const opening = lineBreak + item.quote + item.indent + marker + item.space + (item.task ? '[ ] ' : '');
  const spaces = /^[ \t]*/.exec(text.slice(offset, rest))?.[0].length ?? 0;
  const cursor = offset + opening.length;
  return {
    changes: [{ start: offset, end: offset + spaces, newText: opening }, ...changes],
    selection: { start: cursor, end: cursor },
  };
}

function typed(offset: number, newText: string): PostEdit {
  const cursor = offset + newText.length;
  return { changes: [insertion(offset, newText)], selection: { start: cursor, end: cursor } };
}

function indentOf(line: string, column: number): string {
  return /^[ \t]*/.exec(line.slice(0, column))?.[0] ?? '';
}

/** Whether a fence is open above the line. */
function isInCode(text: string, lineStart: number): boolean {
  let open = '';
  for (const [, fence = ''] of text.slice(0, lineStart).matchAll(/^[ \t>]{0,12}(`{3,}|~{3,})/gm)) {
    if (open === '') open = fence;
    else if (fence.startsWith(open)) open = '';
  }
  return open !== '';
}
