/** Follows the marks of quotations and code through a text, to tell what lies within them. */
export class OpenQuotes {
  /** In German `“` closes what `„` opens. */
  readonly #isGerman: boolean;
  #open = new Set<string>();

  constructor(text: string) {
    this.#isGerman = text.includes('„');
  }

  /** Forgets what is open: no quotation goes on in another item of a list. */
  reset(): void {
    this.#open = new Set();
  }

  /** Goes on through further text. */
  read(text: string): void {
    this.#open = this.#after(text);
  }

  /** Whether something would be open after further text. */
  isOpenAfter(text: string): boolean {
    return this.#after(text).size > 0;
  }

  #after(text: string): Set<string> {
    const open = new Set(this.#open);
    for (const [mark] of text.matchAll(/["`“”„«»]/g)) {
      if (mark === '"' || mark === '`') open.has(mark) ? open.delete(mark) : open.add(mark);
      else if (mark === '«') open.add('»');
      else if (mark === '„' || (mark === '“' && !this.#isGerman)) open.add('”');
      else open.delete(mark === '“' ? '”' : mark);
    }
    return open;
  }
}
