/**
 * Which chunks are not handed to the Markdown parser: on some input it takes time that grows with the square of the
 * length. All limits were measured on 2026-11-24 with micromark 4 on one core of a small server; what is below them
 * took at most some 500 ms.
 */
import { opensAt } from '../text/enclosures.ts';
import { lineAfter, lineBreaks } from '../text/lines.ts';

/** Characters in a chunk; in a fence or HTML, where each line costs the parser least. */
const LONGEST = { words: 200_000, verbatim: 400_000 };
/** Lines in a chunk: 16,000 list items took 800 ms, 3,200 rows of a table 330 ms, 5,300 definitions 380 ms; 190,000 of code 920 ms. */
const MOST_LINES = { words: 4_000, verbatim: 40_000 };
/** Runs of `*`, `_` and `~` in a paragraph: 2,000 took 100 ms, 4,000 took 340 ms. */
const MOST_EMPHASIS = 1_500;
/** Brackets in a paragraph: 6,000 took 470 ms at worst (`[ (](`), 140 ms in ordinary links. */
const MOST_BRACKETS = 6_000;
/** Places in a paragraph where HTML may open, times its length: for each the parser looks for the end; 16 million took 110 ms. */
const MOST_HTML = 16_000_000;
/** The same for runs of backticks; 100 million took 900 ms, most of which are closed at once in ordinary text. */
const MOST_TICKS = 40_000_000;
/** Quotes and lists inside one another, of which some thousand overflow the stack; and all their marks: 90,000 took 600 ms. */
const DEEPEST = 100;
const MOST_MARKS = 20_000;

/** What is no longer than this can be too complex by its nesting alone. */
const SHORT = 1_500;
const MAY_BE_DEEP = /^[ \t>*+\-\d.)]{100}/m;

const NEW_PARAGRAPH = /^ {0,3}(?:[-+*][ \t]+\S|1[.)][ \t]+\S|#{1,6}[ \t])|^[ \t>]*[\r\n]*$/;
const NESTING = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** Whether front matter is longer than any; 12,000 lines took 400 ms. */
export function isTooLong(frontMatter: string): boolean {
  return frontMatter.length > LONGEST.words || lineBreaks(frontMatter) > 12_000;
}

/** Whether a chunk would keep the parser busy for too long; a pure function of its text, in linear time. */
export function isTooComplex(chunk: string): boolean {
  if (chunk.length <= SHORT && !MAY_BE_DEEP.test(chunk)) return false;
  const isVerbatim = opensAt(chunk.slice(0, lineAfter(chunk, 0)).trimEnd()) !== undefined;
  if (chunk.length > (isVerbatim ? LONGEST.verbatim : LONGEST.words)) return true;
  if (isVerbatim) return lineBreaks(chunk) > MOST_LINES.verbatim;
  const words = chunk.trimEnd();
  let lines = 0;
  let marks = 0;
  let counts = none();
  for (let at = 0; at < words.length; ) {
    const end = lineAfter(words, at);
    const line = words.slice(at, end);
    at = end;
    const depth = depthOf(line);
    marks += depth;
    if (++lines > MOST_LINES.words || depth > DEEPEST || marks > MOST_MARKS) return true;
    if (NEW_PARAGRAPH.test(line)) counts = none();
    count(line, counts);
    if (isTooMuch(counts)) return true;
  }
  return false;
}

/** What makes a paragraph costly. */
interface Counts {
  length: number;
  emphasis: number;
  brackets: number;
  html: number;
  ticks: number;
}

function none(): Counts {
  return { length: 0, emphasis: 0, brackets: 0, html: 0, ticks: 0 };
}

function isTooMuch({ length, emphasis, brackets, html, ticks }: Counts): boolean {
  const searched = html * length > MOST_HTML || ticks * length > MOST_TICKS;
  return searched || emphasis > MOST_EMPHASIS || brackets > MOST_BRACKETS;
}

function count(line: string, counts: Counts): void {
  counts.length += line.length;
  let before = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x2a || code === 0x5f || code === 0x7e) counts.emphasis += code === before ? 0 : 1;
    else if (code === 0x5b || code === 0x5d) counts.brackets++;
    else if (code === 0x3c) counts.html++;
    else if (code === 0x60) counts.ticks += code === before ? 0 : 1;
    before = code;
  }
}

/** How many quotes and list items a line is in: by their marks, and by its indentation. */
function depthOf(line: string): number {
  const marks = NESTING.exec(line)?.[0].replace(/[\s\d]/g, '').length ?? 0;
  return marks + (/^\s/.test(line) ? Math.floor(line.search(/\S|$/) / 2) : 0);
}
