/** What is handed to the parser at once: a piece of the text that is read the same whatever stands around it. */
import type { Block } from '../markdown/block.ts';
import { isTooComplex } from '../markdown/tooComplex.ts';
import type { Page } from './chunkSequence.ts';
import { lineBreaks } from './lines.ts';

const none: ReadonlySet<string> = new Set();

/** A piece of a text between two cuts; the last one may be still to be cut. Its text never changes. */
export class Chunk {
  readonly text: string;
  /** The line breaks in it. */
  readonly lines: number;
  /** Its blocks in order; undefined until it was parsed. */
  blocks: readonly Block[] | undefined;
  /** The blocks whose text it has taken over, which live on in it. */
  former: readonly Block[] = [];
  /** The labels that its text, or that of its neighbours, asked for. */
  asked: ReadonlySet<string> = none;
  /** The labels that it defines. */
  own: ReadonlySet<string> = none;
  /** How the chunk behind it closed what it leaves open, when it was parsed. */
  closer: string | undefined;
  /** Whether it is the rest of the text that is still to be cut. */
  readonly isUncut: boolean;
  /** Where it is kept; undefined once it is gone. */
  page: Page | undefined;
  #isPlain: boolean | undefined;

  constructor(text: string, lines = lineBreaks(text), isUncut = false) {
    this.text = text;
    this.lines = lines;
    this.isUncut = isUncut;
  }

  /** Whether it is too complex for the parser and is taken as plain text. */
  get isPlain(): boolean {
    this.#isPlain ??= isTooComplex(this.text);
    return this.#isPlain;
  }

  /** Where the chunk starts in the whole text. */
  get start(): number {
    return this.page?.startOf(this) ?? 0;
  }
}
