/** A line that opens a list item. */

/** The parts of such a line, in order: `quote`, `indent`, `marker`, `space`, `task`. */
export interface ListItem {
  readonly quote: string;
  readonly indent: string;
  readonly marker: string;
  readonly space: string;
  /** The box of a task with the space behind it, or nothing. */
  readonly task: string;
  /** The number of an ordered item. */
  readonly number: number | undefined;
  /** How long all this is, in UTF-16 code units. */
  readonly length: number;
}

// A blank between two `>` matches in one way only; with two, a deep quote would take time without end.
const ITEM =
  /^((?:(?:[ \t]{0,4}>)+[ \t]?)?)([ \t\u00A0]*)([-*+•◦‣▪]|\d{1,9}[.)])([ \t\u00A0]+|$)(\[[ xX]\](?:[ \t]+|$))?/u;

/** The list item that a line opens; undefined when it opens none. */
export function listItem(line: string): ListItem | undefined {
  const match = ITEM.exec(line);
  if (!match) return undefined;
  const [whole, quote = '', indent = '', marker = '', space = '', task = ''] = match;
  const number = /^\d/.test(marker) ? Number.parseInt(marker, 10) : undefined;
  return { quote, indent, marker, space: space || ' ', task, number, length: whole.length };
}

/** The item's marker with another number. */
export function numberAfter({ marker }: ListItem, number: number): string {
  return `${number}${marker[marker.length - 1]}`;
}
