/**
 * Paragraphs and headings that need no parser: words, bold words and links to plain addresses, as most of a transcript.
 * Whatever might be more than that is left to the parser; the tests hold both to the same tree.
 */
import type { Heading, Link, Paragraph, PhrasingContent, RootContent, Strong, Text } from 'mdast';
import type { WithTarget } from './markdown.ts';

/** Characters that mean something inside a paragraph, and addresses that GFM links by themselves. */
const SPECIAL = /[\\`*_[\]<&~@\0]|https?:|www\./i;
/** What starts a line of words and nothing else: no list, quote, table, rule or code. */
const WORD = String.raw`["'(A-Za-z\u0080-\uFEFE]`;
const REST = String.raw`[^\r\n]*(?<![ \t])(?=[\r\n]|$)`;
const PARAGRAPH = new RegExp(String.raw`^(?:${WORD}|\*\*(?=[A-Za-z\d])|\[)${REST}(?:\n${WORD}${REST})*(?=[ \t\r\n]*$)`);
const HEADING = new RegExp(String.raw`^(#{1,6}) (?=${WORD})(?![^\r\n]*#)${REST}(?=[ \t\r\n]*$)`);
/** Bold words between spaces; a link with words and an address. */
const MARKED =
  /(?<=^|[ \n])\*\*([A-Za-z\d](?:[^\\`*_[\]<&~@\0\n]*[^\\`*_[\]<&~@\0\s])?)\*\*(?=$|[ \n])|(?<!!)\[([^\\`*_[\]<&~@\0\n^]+)\]\(([^\0- \s()<>\\&\x7F]+)\)/g;

/** The node of a chunk that is one simple paragraph or heading, with the empty lines behind it. */
export function simpleNode(text: string): Paragraph | Heading | undefined {
  const paragraph = PARAGRAPH.exec(text)?.[0];
  if (paragraph !== undefined) return new Phrases(paragraph).paragraph();
  const heading = HEADING.exec(text);
  return heading ? new Phrases(heading[0]).heading(heading[1]?.length as Heading['depth']) : undefined;
}

type Point = NonNullable<RootContent['position']>['start'];

class Phrases {
  readonly #source: string;
  /** Neighbours share the point at which they meet. */
  #last: Point = { line: 1, column: 1, offset: 0 };

  constructor(source: string) {
    this.#source = source;
  }

  paragraph(): Paragraph | undefined {
    const start = this.#point(0);
    const children = this.#phrasing(0);
    return children && { type: 'paragraph', children, position: this.#to(start) };
  }

  heading(depth: Heading['depth']): Heading | undefined {
    const start = this.#point(0);
    const children = this.#phrasing(depth + 1);
    return children && { type: 'heading', depth, children, position: this.#to(start) };
  }

  /** What the source holds from an offset on; undefined where there is more to it than words, bold words and links. */
  #phrasing(from: number): PhrasingContent[] | undefined {
    const children: PhrasingContent[] = [];
    let at = from;
    MARKED.lastIndex = from;
    for (let match = MARKED.exec(this.#source); match; match = MARKED.exec(this.#source)) {
      const [whole, bold, words] = match;
      if (SPECIAL.test(bold ?? words ?? '')) return undefined;
      if (!this.#addWords(children, at, match.index)) return undefined;
      at = match.index + whole.length;
      children.push(bold === undefined ? this.#link(match.index, at, match) : this.#strong(match.index, at));
    }
    return this.#addWords(children, at, this.#source.length) ? children : undefined;
  }

  #addWords(children: PhrasingContent[], start: number, end: number): boolean {
    if (end > start) children.push(this.#text(start, end));
    return !SPECIAL.test(this.#source.slice(start, end));
  }

  #text(from: number, end: number): Text {
    const start = this.#point(from);
    return { type: 'text', value: this.#source.slice(from, end), position: { start, end: this.#point(end) } };
  }

  #strong(from: number, end: number): Strong {
    const start = this.#point(from);
    const children = [this.#text(from + 2, end - 2)];
    return { type: 'strong', children, position: { start, end: this.#point(end) } };
  }

  #link(from: number, end: number, [, , words = '', url = '']: RegExpExecArray): Link & WithTarget {
    const start = this.#point(from);
    const children = [this.#text(from + 1, from + 1 + words.length)];
    const data = { target: { start: end - 1 - url.length, end: end - 1 } };
    return { type: 'link', title: null, url, children, position: { start, end: this.#point(end) }, data };
  }

  #to(start: Point): NonNullable<RootContent['position']> {
    return { start, end: this.#point(this.#source.length) };
  }

  #point(offset: number): Point {
    if (offset === this.#last.offset) return this.#last;
    let line = 1;
    let start = 0;
    for (let next = this.#source.indexOf('\n'); next >= 0 && next < offset; next = this.#source.indexOf('\n', start)) {
      line++;
      start = next + 1;
    }
    this.#last = { line, column: offset - start + 1, offset };
    return this.#last;
  }
}
