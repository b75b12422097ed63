/** Titles as MediaWiki takes them. */
import { plainTitle } from '../title.ts';

/** How many titles one request may name. */
const mostTitles = 50;

/** The length of an address that every server takes, in characters, less what is not titles. */
const mostCharacters = 6000;

/** A title with spaces, composed and well formed; one title has one such spelling. */
export function askedTitle(title: string): string {
  return plainTitle(title)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** Whether no page can be called so, as far as that is known without asking. Source: MediaWiki `Title::legalChars`. */
export function isInvalidTitle(title: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: illegal in titles.
  return title === '' || /[\u0000-\u001f\u007f#<>[\]{}|\ufffd]/.test(title);
}

/** Titles in as few requests as may be. */
export function batchesOf(titles: readonly string[]): string[][] {
  const batches: string[][] = [];
  let length = 0;
  for (const title of titles) {
    const own = encodeURIComponent(title).length + 3;
    const last = batches.at(-1);
    if (!last || last.length === mostTitles || length + own > mostCharacters) {
      batches.push([title]);
      length = own;
    } else {
      last.push(title);
      length += own;
    }
  }
  return batches;
}
