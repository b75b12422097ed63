/** A host of Wikipedia, taken apart. */
export interface WikipediaHost {
  /** Absent on the portal (`www.wikipedia.org`), whose articles are those of the English Wikipedia. */
  language?: string;
  mobile: boolean;
  www: boolean;
}

// Names of the shape of a language code that are other wikis or services (2026, from memory; `ten` was the tenth birthday).
const NOT_LANGUAGES = new Set([
  'www',
  'm',
  'zero',
  'ten',
  'test',
  'test2',
  'meta',
  'commons',
  'species',
  'wap',
  'mail',
]);

/**
 * Reads a host below wikipedia.org; undefined if it is none, or belongs to another project (`commons.wikipedia.org`).
 * Languages are told by shape, not by a list: a new Wikipedia opens every few months.
 */
export function wikipediaHost(host: string): WikipediaHost | undefined {
  if (host === 'wikipedia.org') return { mobile: false, www: true };
  if (!host.endsWith('.wikipedia.org')) return undefined;
  const labels = host.slice(0, -'.wikipedia.org'.length).split('.');
  const www = labels[0] === 'www';
  if (www) labels.shift();
  const mobile = labels.length > 0 && ['m', 'zero', 'wap'].includes(labels.at(-1)!);
  if (mobile) labels.pop();
  const [language, ...rest] = labels;
  if (rest.length > 0) return undefined;
  if (language === undefined) return { mobile, www };
  return isLanguage(language) ? { language, mobile, www } : undefined;
}

/** Whether a subdomain has the shape of a language code: `en`, `simple`, `zh-min-nan`, `be-tarask`. */
function isLanguage(code: string): boolean {
  return (/^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(code) || code === 'simple') && !NOT_LANGUAGES.has(code);
}
