/** Lists that are longer than a string can be. */

/** The list as `JSON.stringify` with two spaces writes it on a line that is so far indented, piece by piece. */
export function* jsonList(items: Iterable<unknown>, indent: string): Iterable<string> {
  const lineBreak = `\n${indent}`;
  let before = '[';
  for (const item of items) {
    yield `${before}${lineBreak}  ${JSON.stringify(item, null, 2).replaceAll('\n', `${lineBreak}  `)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : `${lineBreak}]`;
}
