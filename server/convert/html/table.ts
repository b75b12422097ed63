/** Tables of pages, so far as Markdown can have them. */
import type { Element } from 'hast';
import { attribute, elementsOf } from './element.ts';

/** Table cells that reach over others are given this many at most. */
const widest = 20;

/** A table gets as many cells in each row as its longest row has: no more than this in all. */
const most = 50_000;

/** How many rows or columns a cell reaches over; undefined for one, and where nobody can mean it. */
export function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number | undefined {
  const span = Number(attribute(cell, name));
  return span > 1 && span <= widest ? span : undefined;
}

/** Whether a table is too large to be written as one. */
export function isWide(table: Element): boolean {
  const rows = elementsOf(table, ({ tagName }) => tagName === 'tr');
  const widths = rows.map(({ children }) =>
    children.reduce((sum, cell) => sum + (cell.type === 'element' ? (spanOf(cell, 'colSpan') ?? 1) : 0), 0),
  );
  return rows.length * widths.reduce((longest, width) => Math.max(longest, width), 0) > most;
}
