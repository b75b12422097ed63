/** A text line by line, for dresses that mark turns by lines. */
import { lineAfter } from '../../transcript/text/lines.ts';

/** A line without its break. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  readonly text: string;
  /** Whether it stands in fenced code, or is the fence. */
  readonly isCode: boolean;
}

const FENCE = /^ {0,3}(?:> ?)*(`{3,}(?=[^`]*$)|~{3,})/;
const QUOTE = /^ {0,3}>/;

/** All lines of a text. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let fence = '';
  let isFenceQuoted = false;
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length; ) {
    const next = lineAfter(text, start);
    const line = text.slice(start, next).replace(/[\r\n]+$/, '');
    const mark = FENCE.exec(line)?.[1] ?? '';
    const isQuoted = QUOTE.test(line);
    if (isFenceQuoted && !isQuoted) fence = '';
    const isCode = fence !== '' || mark !== '';
    if (fence === '') [fence, isFenceQuoted] = [mark, isQuoted && mark !== ''];
    else if (isQuoted === isFenceQuoted && mark.startsWith(fence) && /^[>\s`~]*$/.test(line)) fence = '';
    lines.push({ start, end: start + line.length, next, text: line, isCode });
    start = next;
  }
  return lines;
}

/** Where the first line after these starts that is not blank; the text's end where there is none. */
export function skipBlank(lines: readonly TextLine[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text.trim() === '') at++;
  return lines[at]?.start ?? lines.at(-1)?.next ?? 0;
}

/** The index of the first line behind front matter. */
export function frontMatterEnd(lines: readonly TextLine[]): number {
  const isFence = ({ text }: TextLine) => text.trimEnd() === '---';
  return lines[0] && isFence(lines[0]) ? lines.findIndex((line, at) => at > 0 && isFence(line)) + 1 : 0;
}
