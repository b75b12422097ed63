/**
 * Cuts a text into chunks that can be parsed one by one: joined, their trees are the tree of the text. A cut stands
 * before a line at which nothing is open, whatever comes before it.
 */
import { closes, type Enclosure, enclosureAt, opensAt } from './enclosures.ts';
import { bomLength, frontMatterEnd } from './frontMatterEnd.ts';
import { lineAfter } from './lines.ts';

/** A list item's first line, as far as its looks go. */
const ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)/;
/** A line that has text on it, and not so much space before it that it could be code or in a list. */
const PLAIN = /^[^\s\uFEFF]/;
/** What may hold a list: a quote or a footnote. */
const HOLDER = /^ {0,3}(?:>|\[\^)/;
/** A line that may be code by its indentation. */
const CODE = /^(?: {4}| {0,3}\t)/;
/** What may open HTML that an empty line ends. */
const TAG = /^ {0,3}<[/a-z]/i;
const BLANK = /^[ \t]*$/;

/** Whether a line may be the first of a list item. */
export function isItem(line: string): boolean {
  return ITEM.test(line);
}

/** A line as the splitter sees it. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/** How far a text has been read: to where it may be cut, or just so far. */
export interface Progress {
  readonly at: number;
  readonly isCut: boolean;
}

/** A reader hears at least each time so many characters were read. */
const stride = 64_000;

/**
 * The offsets at which a text may be cut, in order, without 0 and the end. The text starts where a chunk does. A reader
 * that has seen enough, or must do something else first, stops asking.
 */
export function* cutsIn(text: string, isStart: boolean): Generator<Progress, void> {
  const bom = isStart ? bomLength(text) : 0;
  const front = isStart ? frontMatterEnd(text.slice(bom)) : 0;
  const scan = new Scan(text, bom);
  let at = bom + front;
  let told = at;
  if (front > 0) scan.closed = scan.hasFrontMatter = true;
  while (at < text.length) {
    const end = lineAfter(text, at);
    const line = { text: withoutBreak(text, at, end), start: at };
    if (scan.mayCutBefore(line)) {
      yield { at, isCut: true };
      scan.restart(at);
      told = at;
    } else if (at - told > stride) {
      yield { at, isCut: false };
      told = at;
    }
    scan.read(line);
    at = end;
  }
}

/** What is open while lines are read. */
class Scan {
  /** Whether the line before was empty or ended a fence or HTML, so that nothing at the top level goes on. */
  closed = false;
  /** Whether the chunk opens with front matter; the parser is not to look for it elsewhere. */
  hasFrontMatter = false;
  readonly #text: string;
  #start: number;
  #open: Enclosure | undefined;
  /** Whether the chunk holds what may be a list: further items and indented lines belong to it. */
  #hasList = false;
  /** Whether HTML may be open that ends at the next empty line; fences in it are none. */
  #hasHtml = false;
  /**
   * Whether the last line with text on it may be code by its indentation: the parser lets no list begin behind it that
   * could not break a paragraph.
   */
  #isCode = false;
  /** Whether a fence was seen that may stand inside a list or HTML. */
  #isUnsure = false;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  restart(start: number): void {
    this.#start = start;
    this.hasFrontMatter = false;
    this.#hasList = false;
    this.#hasHtml = false;
    this.#isUnsure = false;
  }

  mayCutBefore({ text, start }: Line): boolean {
    if (!this.closed || start === this.#start || BLANK.test(text)) return false;
    if (this.#hasList ? !PLAIN.test(text) || isItem(text) : /^(?: {4}|\t| +\t|\uFEFF)/.test(text)) return false;
    if (this.#isCode && (isItem(text) || HOLDER.test(text))) return false;
    if (this.#isUnsure) this.#resolve(start);
    return this.#open === undefined;
  }

  read({ text, start }: Line): void {
    if (this.#open) {
      this.#continue(text);
      return;
    }
    const opened = opensAt(text);
    if (opened && (this.#hasHtml || (this.#hasList && /^ {2}/.test(text)))) this.#isUnsure = true;
    else if (opened) {
      if (this.#isUnsure) this.#resolve(start);
      if (this.#open) this.#continue(text);
      else this.#enter(opened, text);
      return;
    }
    if (isItem(text)) this.#hasList = true;
    this.closed = BLANK.test(text);
    if (!this.closed) this.#isCode = CODE.test(text);
    this.#hasHtml = !this.closed && (this.#hasHtml || TAG.test(text));
  }

  #enter(opened: Enclosure, line: string): void {
    this.#open = closes(opened, line, true) ? undefined : opened;
    this.#ended();
  }

  #continue(line: string): void {
    if (this.#open && closes(this.#open, line, false)) this.#open = undefined;
    this.#ended();
  }

  /** What stood at the top level ended the list before it. */
  #ended(): void {
    this.closed = this.#open === undefined;
    this.#isCode = false;
    if (this.closed) this.#hasList = false;
  }

  /** Asks the parser what is open, where lists make that hard to see. */
  #resolve(at: number): void {
    this.#isUnsure = false;
    this.#open = enclosureAt(this.#text.slice(this.#start, at), this.hasFrontMatter);
  }
}

function withoutBreak(text: string, start: number, end: number): string {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 10 || text.charCodeAt(at - 1) === 13)) at--;
  return text.slice(start, at);
}
