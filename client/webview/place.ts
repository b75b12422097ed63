/** Where the page is scrolled to, where it goes, and whether by hand. */
import type { Lines } from './lines.ts';
import { arrive, holding, reveal, topPassage } from './scroll.ts';

/** What happens as the page moves. */
export interface PlaceListener {
  /** Somebody scrolled by hand: the line at the top. */
  readonly onScroll: (line: number) => void;
  /** The page has come to rest. */
  readonly onRest: () => void;
}

/** Moves the page by lines of the document, those too that have not come yet. */
export class Place {
  readonly #post: HTMLElement;
  readonly #lines: Lines;
  /** The line to go to as soon as it is there. */
  #wanted: number | undefined;
  /** The line that a smooth scroll is on its way to. */
  #heading: number | undefined;
  /** What moves the page otherwise, such as a change of its content, is nothing for the editor to follow. */
  #isByHand = false;
  #told: number | undefined;

  constructor(post: HTMLElement, lines: Lines, { onScroll, onRest }: PlaceListener) {
    this.#post = post;
    this.#lines = lines;
    // Whoever moves by hand is not moved when the rest has come.
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      document.addEventListener(type, () => this.#takeHand(), { passive: true });
    document.addEventListener('scroll', () => requestAnimationFrame(() => this.#tell(onScroll)), { passive: true });
    document.addEventListener('scrollend', () => {
      const line = this.#heading;
      this.#heading = undefined;
      // Parts that come near on the way take their true height, and what they push off is no longer where it was.
      if (line !== undefined) arrive(this.#lines.passageOf(line));
      onRest();
    });
  }

  /** The line at the top; undefined while the page is not yet where it shall be. */
  get line(): number | undefined {
    return this.#wanted === undefined ? this.#top() : undefined;
  }

  /** Wants another document's line at the top. */
  turnTo(line: number | undefined): void {
    this.#wanted = line;
  }

  /** Wants the line that is at the top to be there when all has come anew. */
  stay(): void {
    if (window.scrollY > 0) this.#wanted ??= this.#top();
  }

  /** Changes the page; what is at the top stays there. */
  hold(change: () => void): void {
    this.#isByHand = false;
    holding(this.#post, change);
  }

  /** Begins another document at its top. */
  reset(): void {
    this.#heading = undefined;
    window.scrollTo(0, 0);
  }

  /** Goes on to where the page shall be, as far as that is there. */
  goOn(isComplete: boolean): void {
    if (this.#wanted !== undefined && (isComplete || this.#lines.last >= this.#wanted)) {
      if (this.#wanted > 0) this.#lines.passageOf(this.#wanted)?.scrollIntoView({ block: 'start' });
      this.#wanted = undefined;
    }
    // What the scroll was on its way to may have been replaced or moved.
    if (this.#heading !== undefined) this.follow(this.#heading, isComplete);
  }

  /** Brings a line into view. What has not come yet is gone to when it does. */
  follow(line: number, isComplete: boolean): void {
    this.#isByHand = false;
    if (!isComplete && this.#lines.last < line) this.#wanted = line;
    else this.#heading = reveal(this.#lines.passageOf(line), this.#heading !== undefined) ? line : undefined;
  }

  #takeHand(): void {
    this.#wanted = undefined;
    this.#heading = undefined;
    this.#isByHand = true;
  }

  #tell(onScroll: (line: number) => void): void {
    if (!this.#isByHand) return;
    const line = this.#top();
    if (line !== this.#told) onScroll(line);
    this.#told = line;
  }

  #top(): number {
    const passage = topPassage(this.#post);
    return passage ? this.#lines.of(passage) : 0;
  }
}
