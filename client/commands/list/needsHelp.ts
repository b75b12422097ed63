const numbered = /^[\s>]*\d{1,9}[.)][ \t]/;
const emptyItem = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[[ xX]\][ \t]*)?$/;

/** Whether Enter at this column has something to do: to number the next item, or to end the list after an empty one. VS Code itself continues bullets. */
export function needsListHelp(line: string, column: number): boolean {
  if (emptyItem.test(line)) return true;
  const marker = numbered.exec(line);
  return marker !== null && column >= marker[0].length;
}
