/**
 * Paragraphs and headings that need no parser: words, starred words and links to plain addresses, as most of a transcript.
 * Whatever might be more than that is left to the parser; the tests hold both to the same tree.
 */
import type { Emphasis, Heading, Link, Paragraph, PhrasingContent, RootContent, Strong, Text } from 'mdast';
import type { WithTarget } from './markdown.ts';

/** Characters that mean something inside a paragraph, and addresses that GFM links by themselves. */
const SPECIAL = /[\\`*_[\]<&~@\0]|https?:|www\./i;
/** What starts a line of words and nothing else: no list, quote, table, rule or code. */
const WORD = String.raw`["'(A-Za-z\u0080-\uFEFE]`;
const REST = String.raw`[^\r\n]*(?<![ \t])(?=[\r\n]|$)`;
const PARAGRAPH = new RegExp(
  String.raw`^(?:${WORD}|\*{1,2}(?=[A-Za-z\d])|\[)${REST}(?:\n${WORD}${REST})*(?=[ \t\r\n]*$)`,
);
const HEADING = new RegExp(String.raw`^(#{1,6}) (?=${WORD})(?![^\r\n]*#)${REST}(?=[ \t\r\n]*$)`);
const PLAIN = String.raw`[^\\\x60*_[\]<&~@\0\n]`;
/** Words between stars that stand between spaces, or before a mark that ends a phrase. */
const STARRED = String.raw`(?<=^|[ \n])(\*\*?)([A-Za-z\d](?:${PLAIN}*(?!\s)${PLAIN})?)\1(?:(?=$|[ \n])|(?<=[A-Za-z\d]\*+)(?=[.,;:!?)]))`;
const ADDRESS = String.raw`[^\0- \s()<>\\&\x7F]`;
/** A link with words and an address; titles of articles hold brackets. */
const LINKED = String.raw`(?<!!)\[((?!\^)${PLAIN}+)\]\((${ADDRESS}+(?:\(${ADDRESS}*\)${ADDRESS}*)*)\)`;
const MARKED = new RegExp(`${STARRED}|${LINKED}`, 'g');

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

  /** What the source holds from an offset on; undefined where there is more to it than words, starred words and links. */
  #phrasing(from: number): PhrasingContent[] | undefined {
    const children: PhrasingContent[] = [];
    let at = from;
    MARKED.lastIndex = from;
    for (let match = MARKED.exec(this.#source); match; match = MARKED.exec(this.#source)) {
      const [whole, stars, starred, words] = match;
      if (SPECIAL.test(starred ?? words ?? '')) return undefined;
      if (!this.#addWords(children, at, match.index)) return undefined;
      at = match.index + whole.length;
      children.push(stars ? this.#starred(match.index, at, stars.length) : this.#link(match.index, at, match));
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

  #starred(from: number, end: number, stars: number): Emphasis | Strong {
    const start = this.#point(from);
    const children = [this.#text(from + stars, end - stars)];
    return { type: stars === 1 ? 'emphasis' : 'strong', children, position: { start, end: this.#point(end) } };
  }

  #link(from: number, end: number, [, , , words = '', url = '']: RegExpExecArray): Link & WithTarget {
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
