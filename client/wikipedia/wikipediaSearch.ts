/** A language code as Wikipedia's hosts have it: `en`, `simple`, `zh-min-nan`. */
const languageCode = /^[a-z]{2,12}(?:-[a-z]{2,12}){0,2}$/;

/** The address of a search in the Wikipedia of a language, English where the language is none. */
export function wikipediaSearch(words: string, language: string): string {
  const code = languageCode.test(language) ? language : 'en';
  // VS Code decodes an address and encodes it again: these characters would not survive. A lone surrogate has no encoding.
  const query = words.replaceAll(/[&#+%?=\s\p{Surrogate}]+/gu, ' ').trim();
  return `https://${code}.wikipedia.org/w/index.php?search=${encodeURIComponent(query)}`;
}
