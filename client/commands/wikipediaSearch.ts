/** A language code as Wikipedia's hosts have it: `en`, `simple`, `zh-min-nan`. */
const languageCode = /^[a-z]{2,12}(?:-[a-z]{2,12}){0,2}$/;

/** The address of a search in the Wikipedia of a language, English where the language is none. */
export function wikipediaSearch(words: string, language: string): string {
  const code = languageCode.test(language) ? language : 'en';
  // VS Code decodes and encodes an address again before it opens it; these characters would not survive, and a lone surrogate is none.
  const query = words
    .toWellFormed()
    .replaceAll(/[&#+%?=\s]+/g, ' ')
    .trim();
  return `https://${code}.wikipedia.org/w/index.php?search=${encodeURIComponent(query)}`;
}
