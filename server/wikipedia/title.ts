// Stands for `%2F` while a title is decoded, so that the author's spelling of the slash survives; illegal in titles.
const ENCODED_SLASH = '\u0000';

/**
 * The title that a percent-encoded path or query value names, normalised as MediaWiki does: underscores for any run of
 * white space, bidi marks dropped, NFC, first letter upper case. Undefined where MediaWiki would call the title bad.
 * Source: MediaWiki `MediaWikiTitleCodec::splitTitleString`, `Title::legalChars`.
 */
export function decodeTitle(encoded: string, language: string): string | undefined {
  const text = decodeUtf8(encoded.replace(/%00/g, '%EF%BF%BD').replace(/%2f/gi, ENCODED_SLASH));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: illegal in titles, but for the one that stands for a slash.
  if (text === undefined || /[\u0001-\u001f\u007f-\u009f<>[\]{}|\ufffd]/.test(text)) return undefined;
  const spaced = text
    .replace(/[\u200e\u200f\u202a-\u202e]+/g, '')
    .replace(/[ _\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, '_')
    .normalize('NFC');
  const trimmed = spaced.replace(/_$/, '').replace(/^[_:]+/, '');
  // MediaWiki refuses titles that a browser would resolve as a relative path.
  return /(?:^|\/)\.{1,2}(?:\/|$)/.test(plainTitle(trimmed)) ? undefined : upperFirst(trimmed, language);
}

/** A title as people read it, without the mark of how its slashes were written. */
export function plainTitle(title: string): string {
  return title.replaceAll(ENCODED_SLASH, '/');
}

/**
 * The title as a URL path: ASCII as MediaWiki's `wfUrlencode` writes it (but `'` readable), the rest encoded, or left
 * readable if asked. Parentheses stay if they balance; else they are encoded, for `](…)` in Markdown must end.
 */
export function encodeTitle(title: string, readable: boolean): string {
  // What cannot be seen is no better readable than encoded; but the joiners are part of Persian and Indic spelling.
  const kept = readable && !/[\s\u00ad\u200b\u2060-\u2064\ufeff]/.test(title);
  const unsafe = kept ? /[^A-Za-z0-9_.~:/,()!*;@$'\u0080-\uffff-]/g : /[^A-Za-z0-9_.~:/,()!*;@$'-]/gu;
  return escapeParentheses(title.replace(unsafe, percent));
}

/** Text with its parentheses percent-encoded, unless they balance. */
export function escapeParentheses(text: string): string {
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '(') deepest = Math.max(deepest, ++depth);
    if (char === ')' && --depth < 0) break;
  }
  // CommonMark parsers may stop at 32 levels.
  if (depth === 0 && deepest <= 32) return text;
  return text.replaceAll('(', '%28').replaceAll(')', '%29');
}

function percent(char: string): string {
  return char === ENCODED_SLASH ? '%2F' : encodeURIComponent(char);
}

/** Percent-decodes; a stray `%` is itself, stray bytes are Latin-1 as MediaWiki reads old links. */
function decodeUtf8(encoded: string): string | undefined {
  const tidy = encoded.replace(/%(?![0-9a-f]{2})/gi, '%25');
  try {
    return decodeURIComponent(tidy);
  } catch {
    const latin = tidy.replace(/%[a-f][0-9a-f]/gi, (byte) =>
      encodeURIComponent(String.fromCharCode(Number.parseInt(byte.slice(1), 16))),
    );
    try {
      return decodeURIComponent(latin);
    } catch {
      return undefined;
    }
  }
}

// Alphabets in which upper case is one plain letter; Georgian, ß and the like stay, as MediaWiki leaves them.
const SIMPLE_LOWER = /^[a-zà-öø-þα-ωа-яѐ-џ]/;
const DOTTED_I = new Set(['tr', 'az', 'kaa', 'kk', 'crh', 'gag', 'tt']);

function upperFirst(title: string, language: string): string {
  // The Lojban Wikipedia alone has `$wgCapitalLinks = false` (operations/mediawiki-config).
  if (language === 'jbo' || !SIMPLE_LOWER.test(title)) return title;
  if (title.startsWith('i') && DOTTED_I.has(language)) return title;
  return title.charAt(0).toUpperCase() + title.slice(1);
}
