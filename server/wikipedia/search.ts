/**
 * The address of a search of the Wikipedia of a language, to open in the reader's browser; it goes straight to an
 * article of that very title. A language that is no code falls back to English. Lone surrogates become U+FFFD.
 */
export function wikipediaSearchUrl(text: string, language: string): string {
  const code = /^[a-z]{2,12}(?:-[a-z0-9]{1,12}){0,3}$/.test(language) ? language : 'en';
  const url = new URL(`https://${code}.wikipedia.org/w/index.php`);
  url.searchParams.set('search', text.replace(/\s+/g, ' ').trim());
  return url.href;
}
