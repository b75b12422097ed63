/** What Enter does in a list. It reads lines, not the parsed post, since it has to be instant. */
import type { Change } from './change.ts';
import { type ListItem, listItem, numberAfter } from './item.ts';
import { renumbered } from './renumber.ts';

/**
 * The changes that open the next item, or end the list after an empty one, for a cursor at an offset. Undefined outside lists and in code, where Enter is a plain new line.
 */
export function enter(text: string, offset: number): Change[] | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = /^[^\n\r]*/.exec(text.slice(start))?.[0] ?? '';
  const item = listItem(line);
  if (!item || offset - start < item.length || isInCode(text, start)) return undefined;
  const end = start + line.length;
  if (line.slice(item.length).trim() === '') return endOfList(text, start, end, item);
  return nextItem(text, offset, end, item);
}

/** An empty line parts what follows from the list; without one, Markdown takes it for the last item's text. */
function endOfList(text: string, start: number, end: number, item: ListItem): Change[] {
  const marker = { start: start + item.quote.length, end, newText: '' };
  if (item.indent !== '') return [marker];
  return [marker, { start: end, end, newText: lineBreakOf(text) + item.quote }];
}

function nextItem(text: string, offset: number, lineEnd: number, item: ListItem): Change[] {
  const { number, changes } = renumbered(text, lineEnd, item);
  const marker = item.number === undefined ? item.marker : numberAfter(item, number);
  const opening = lineBreakOf(text) + item.quote + item.indent + marker + item.space + (item.task ? '[ ] ' : '');
  const spaces = /^[ \t]*/.exec(text.slice(offset, lineEnd))?.[0].length ?? 0;
  const cut = spaces > 0 ? [{ start: offset, end: offset + spaces, newText: '' }] : [];
  return [{ start: offset, end: offset, newText: opening }, ...cut, ...changes];
}

function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
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
