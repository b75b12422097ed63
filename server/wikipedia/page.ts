import { isFrontPage } from './frontPages.ts';
import type { FormReason, LinkClass, NotAnArticle } from './linkClass.ts';
import { namespaceOf } from './namespaces.ts';
import { decodeTitle, encodeTitle, escapeParentheses, plainTitle } from './title.ts';
import type { WikipediaHost } from './wikipediaHost.ts';

interface Place {
  language: string;
  /** Percent-encoded; empty where the address names no title. */
  title: string;
  script: boolean;
  variant: boolean;
}

/**
 * What an address on a Wikipedia host leads to. `text` is the address as written, for a spelling may be canonical
 * though parsing rewrites it; `wrapped` says that a redirector was around it.
 */
export function classifyPage(text: string, url: URL, wiki: WikipediaHost, wrapped?: 'redirector'): LinkClass {
  const place = locate(url, wiki);
  if (typeof place === 'string') return { kind: 'not-an-article', what: place };
  const { language } = place;
  const decoded = decodeTitle(place.title, language);
  if (decoded === undefined) return { kind: 'malformed' };
  const title = plainTitle(decoded);
  const hash = text.indexOf('#');
  const fragment = hash < 0 ? '' : tidyFragment(text.slice(hash + 1));
  const what = notAnArticle(url, title, fragment, language);
  if (what) return { kind: 'not-an-article', what, language, ...(title !== '' && { title }) };
  const written = hash < 0 ? text : text.slice(0, hash);
  const readable = /[\u0080-\uffff]/.test(written) && !/%[89a-f][0-9a-f]/i.test(written);
  const suffix = fragment === '' ? '' : `#${fragment}`;
  const canonical = `https://${language}.wikipedia.org/wiki/${encodeTitle(decoded, readable)}${suffix}`;
  if (!wrapped && spelling(text) === spelling(canonical)) {
    return { kind: 'article', language, title, ...(fragment !== '' && { fragment }) };
  }
  return { kind: 'form', canonical, why: wrapped ?? reason(url, text, wiki, place) };
}

/** Either spelling of these is canonical: MediaWiki encodes them in its own links, browsers show and copy both. */
function spelling(address: string): string {
  return address.replace(/['&+=]/g, (char) => (char === "'" ? '%27' : encodeURIComponent(char)));
}

function reason(url: URL, text: string, wiki: WikipediaHost, place: Place): FormReason {
  if (url.protocol === 'http:' || /^[/\\]/.test(text)) return 'http';
  if (wiki.mobile) return 'mobile';
  if (wiki.www) return 'www';
  if (place.script) return 'index-php';
  if (place.variant || url.searchParams.has('variant')) return 'variant';
  return url.search === '' ? 'encoding' : 'tracking';
}

// Wikis with paths for their variants: siteinfo `languagevariants`, June 2021; mni, sh, tly, wuu, zgh from memory, unverified.
const VARIANT = /^(?:ban|crh|gan|iu|kk|ku|mni|sh|shi|sr|tg|tly|uz|wuu|zgh|zh)(?:-[a-z]+)*$/;

/**
 * Where in a wiki an address points. The portal's rules are those of Wikimedia's Apache configuration
 * (operations/puppet `wwwportals.conf`): `/wiki/X` is the English article, `/wiki/de:X` and `wikipedia.org/de/X` the German.
 */
function locate(url: URL, wiki: WikipediaHost): Place | NotAnArticle {
  const language = wiki.language ?? 'en';
  const path = url.pathname;
  if (wiki.language === undefined) {
    if (path.startsWith('/search-redirect.php')) return 'search';
    if (wiki.mobile) return 'front-page';
    const bare = url.hostname === 'wikipedia.org' ? /^\/([a-z]{2})\/(.*)$/.exec(path) : null;
    const other = bare ?? /^\/wiki\/([a-z]{2}|nds):(.*)$/.exec(path);
    if (other) return { language: other[1]!, title: other[2]!, script: false, variant: false };
  }
  const queried = encodeURIComponent(url.searchParams.getAll('title').at(-1) ?? '').replaceAll('%2F', '/');
  const script = /^\/(?:w\/)?(?:index\.php|wiki\.phtml)?(?:\/(.*))?$/.exec(path);
  if (script && (path === '/' || path.startsWith('/w/') || script[1] === undefined || path.startsWith('/index.php'))) {
    return { language, title: script[1] || queried, script: true, variant: false };
  }
  const [, root = '', title] = /^\/([a-z-]+)(?:\/(.*))?$/.exec(path) ?? [];
  if (root === 'wiki') return { language, title: title || queried, script: !title && queried !== '', variant: false };
  if (root === 's') return 'short-link';
  const variant = title !== undefined && VARIANT.test(root) && root.split('-')[0] === language;
  return variant ? { language, title: title || queried, script: false, variant } : 'special';
}

function notAnArticle(url: URL, title: string, fragment: string, language: string): NotAnArticle | undefined {
  const byQuery = whatQueryAsks(url.searchParams);
  if (byQuery) return byQuery;
  if (title === '' || isFrontPage(title, language)) return 'front-page';
  const namespace = namespaceOf(title, language);
  if (namespace) return namespace === 'special' && SEARCH_PAGE.test(title) ? 'search' : namespace;
  // The phone and lightbox views keep their state in the fragment.
  if (/^\/media\//.test(fragment)) return 'file';
  return /^\/editor\//.test(fragment) ? 'edit' : undefined;
}

// Names of Special:Search (siteinfo `specialpagealiases`, June 2021).
const SEARCH_PAGE = /:_?(?:search|suche|recherche|rechercher|chercher|buscar|zoeken|szukaj|搜索|搜尋|بحث)(?:\/|$)/i;

/** Parameters that make another page of it; MediaWiki ignores all others, or only dresses the same article by them. */
function whatQueryAsks(params: URLSearchParams): NotAnArticle | undefined {
  const last = (name: string): string => params.getAll(name).at(-1) ?? '';
  const action = last('action').toLowerCase();
  if (params.has('search')) return 'search';
  if (action === 'edit' || action === 'submit' || last('veaction').startsWith('edit')) return 'edit';
  if (action === 'history' || ['oldid', 'diff', 'curid'].some((name) => last(name) !== '')) return 'revision';
  return action === '' || action === 'view' ? undefined : 'special';
}

/** A fragment that can stand in `](…)`; spaces become underscores, as in the ids of MediaWiki's headings. */
function tidyFragment(fragment: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are among what must not stay.
  const safe = fragment.replace(/ /g, '_').replace(/[\s\u0000-\u001f\u007f-\u009f<>"`\\&]/g, encodeURIComponent);
  return escapeParentheses(safe);
}
