/** Tables as rows of cells. */
import type { Element, ElementContent } from 'hast';

/** The cells of each row of a table, its head among them. */
export function tableRows(table: Element): ElementContent[][][] {
  return elementsIn(table).flatMap((part) =>
    (part.tagName === 'tr' ? [part] : elementsIn(part)).map((row) => elementsIn(row).map(({ children }) => children)),
  );
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}
