/** The lines of a `.gitignore`. */

/** Matches the sources of all posts. */
const pattern = '*.source.json';

/** Whether a line leaves out the sources already. */
export function ignores(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.some((line) => line === pattern || line === `**/${pattern}`);
}

/** The text with a line that leaves them out. */
export function withPattern(text: string): string {
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const isOpen = text !== '' && !/[\r\n]$/.test(text);
  return `${text}${isOpen ? lineBreak : ''}${pattern}${lineBreak}`;
}
