/** How far a command has come. */
import * as l10n from '@vscode/l10n';
import { onInterrupt } from './interruption.ts';

/** What is written to: standard error. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Erases the line; see ECMA-48, Erase in Line. */
const ERASE = '\r\u001b[K';
/** Often enough to look alive, and nothing at all for what is done sooner. */
const MILLISECONDS = 100;

const inWords = new Intl.NumberFormat('en').format;

/** Whether somebody watches the stream, who can be shown a line that comes and goes. */
export function wantsProgress({ isTTY }: Terminal, env: NodeJS.ProcessEnv = process.env): boolean {
  return isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';
}

/** What is counted, in words. */
type InWords = (done: string, total: string) => string;

const posts: InWords = (done, total) => l10n.t('{0} of {1} posts', done, total);

/** `1,234 of 10,000 links`, for `Progress`. */
export const links: InWords = (done, total) => l10n.t('{0} of {1} links', done, total);

/** `1,234 of 10,000 posts`, in one line that is erased at the end. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #words: InWords;
  readonly #calm: () => void;
  #done = 0;
  #shown = performance.now();
  #isShown = false;

  constructor(terminal: Terminal, total: number, words = posts) {
    this.#terminal = terminal;
    this.#total = total;
    this.#words = words;
    this.#calm = onInterrupt(() => this.#erase());
  }

  /** One more post is done. */
  advance(): void {
    this.#done++;
    if (performance.now() - this.#shown < MILLISECONDS) return;
    this.#shown = performance.now();
    this.#isShown = true;
    const line = this.#words(inWords(this.#done), inWords(this.#total));
    this.#terminal.write(`\r${line}`);
  }

  /** Leaves no trace. */
  end(): void {
    this.#erase();
    this.#calm();
  }

  #erase(): void {
    if (this.#isShown) this.#terminal.write(ERASE);
    this.#isShown = false;
  }
}
