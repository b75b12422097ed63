/** Bold and italic in a line of Markdown: whether a stretch has them, and how to set and take them away. */

/** Bold or italic, as Markdown writes them. */
export type Mark = '**' | '*';

/** A stretch of a line, UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A change of a line, and where the marked words are after it. */
export interface MarkEdit extends Stretch {
  readonly newText: string;
  readonly selection: Stretch;
}

const markers = '*_';
const blockPrefix = /^[\s\u00A0>]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+)?/u;

/** The words in a selection: without blanks, list or heading marks, and emphasis marks at its ends. */
export function wordsIn(line: string, { start, end }: Stretch): Stretch {
  const prefix = blockPrefix.exec(line)?.[0].length ?? 0;
  let from = Math.min(Math.max(start, prefix), end);
  let to = end;
  while (from < to && line.charAt(from).trim() === '') from++;
  while (from < to && line.charAt(to - 1).trim() === '') to--;
  while (to - from > 1 && markers.includes(line.charAt(from)) && line.charAt(from) === line.charAt(to - 1)) {
    from++;
    to--;
  }
  return { start: from, end: to };
}

/** The marked words around an offset; undefined when it is in none. */
export function markedAround(line: string, offset: number, mark: Mark): Stretch | undefined {
  let start: number | undefined;
  for (let at = line.indexOf('*'); at >= 0; at = line.indexOf('*', at)) {
    const run = runLength(line, at, 1);
    if (run === mark.length || run === 3) {
      if (start !== undefined && start <= offset && offset <= at) return { start, end: at };
      start = start === undefined ? at + run : undefined;
    }
    at += run;
  }
  return undefined;
}

/** Whether emphasis marks of this kind stand on both sides of the words. */
export function isMarked(line: string, words: Stretch, mark: Mark): boolean {
  const depth = Math.min(runLength(line, words.start - 1, -1), runLength(line, words.end, 1));
  return mark === '**' ? depth >= 2 : depth === 1 || depth >= 3;
}

/** Puts marks around the words. */
export function setMark(line: string, { start, end }: Stretch, mark: Mark): MarkEdit {
  const newText = mark + line.slice(start, end) + mark;
  return { start, end, newText, selection: { start: start + mark.length, end: end + mark.length } };
}

/** Takes the marks around the words away; they must be there. */
export function clearMark(line: string, { start, end }: Stretch, { length }: Mark): MarkEdit {
  const outer = { start: start - length, end: end + length };
  return { ...outer, newText: line.slice(start, end), selection: { start: outer.start, end: end - length } };
}

/** How many of one marker stand in a row from an offset on. */
function runLength(line: string, from: number, step: 1 | -1): number {
  const marker = line.charAt(from);
  if (marker === '' || !markers.includes(marker)) return 0;
  let length = 1;
  while (line.charAt(from + step * length) === marker) length++;
  return length;
}
