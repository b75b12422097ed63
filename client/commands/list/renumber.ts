/** The numbers below a new list item. */
import type { Change } from './change.ts';
import { type ListItem, listItem, numberAfter } from './item.ts';

/**
 * The number of a new item after `item`, and what it does to the numbers below, from the end of the item's line on.
 * A list whose items all carry the same number, as Markdown allows, keeps it.
 */
export function renumbered(text: string, from: number, item: ListItem): { number: number; changes: Change[] } {
  if (item.number === undefined) return { number: 0, changes: [] };
  const next = [...siblings(text, from, item)];
  if (next[0]?.line.number === item.number) return { number: item.number, changes: [] };
  let number = item.number + 1;
  const changes = next.flatMap(({ start, line }) => {
    number++;
    const at = start + line.quote.length + line.indent.length;
    return line.number === number
      ? []
      : [{ start: at, end: at + line.marker.length, newText: numberAfter(line, number) }];
  });
  return { number: item.number + 1, changes };
}

/** The items of the same list further down. */
function* siblings(text: string, from: number, item: ListItem): Iterable<{ start: number; line: ListItem }> {
  const lines = /(?:\r\n|\n|\r)([^\n\r]*)/g;
  lines.lastIndex = from;
  for (let match = lines.exec(text); match; match = lines.exec(text)) {
    const words = match[1] ?? '';
    const bare = words.slice(item.quote.length).trimStart();
    if (bare === '' || bare === '>') continue;
    const indent = words.length - item.quote.length - bare.length;
    if (!words.startsWith(item.quote.trimEnd()) || indent < item.indent.length) return;
    if (indent > item.indent.length) continue;
    const line = listItem(words);
    const isSibling = line?.number !== undefined && line.marker.at(-1) === item.marker.at(-1);
    if (!isSibling) return;
    yield { start: match.index + match[0].length - words.length, line };
  }
}
