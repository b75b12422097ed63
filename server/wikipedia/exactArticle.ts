/** Which of some found articles is the one that words name. */
import type { FoundPage } from './api/wikipediaApi.ts';

/** The only article that is called so, or to which only a redirect of that name leads; a page of many meanings is none. */
export function exactArticle(words: string, found: readonly FoundPage[]): FoundPage | undefined {
  const name = comparable(words);
  const exact = found.filter(({ title, matched }) =>
    [title, matched].some((each) => each && comparable(each) === name),
  );
  const [only] = exact;
  return exact.length === 1 && only && !only.isDisambiguation ? only : undefined;
}

/** Names that differ only in what nobody means: case, spaces, the form of an apostrophe or a dash. */
function comparable(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s_]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .trim()
    .toLowerCase();
}
