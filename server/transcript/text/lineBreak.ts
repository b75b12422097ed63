/** How a text ends its lines. */

/** The line break that a text uses first: CRLF or LF. */
export function lineBreakOf(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
