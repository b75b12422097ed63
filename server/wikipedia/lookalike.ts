import punycode from 'punycode.js';
import { skeleton } from './confusables.ts';
import type { LookalikeReason } from './linkClass.ts';

const NAME = 'wikipedia';

/**
 * How an address is made to be taken for wikipedia.org, if it is. `authority` is the text between scheme and path, where
 * parsing hides userinfo and backslashes. A foreign IDN or a name that merely contains "wikipedia" is no lookalike.
 */
export function lookalike(url: URL, authority: string): LookalikeReason | undefined {
  const host = url.hostname;
  const real = isWikipedia(host);
  const written = authority.slice(0, 4000);
  if (written.includes('\\') && mentions(written)) return 'backslash';
  const at = written.lastIndexOf('@');
  if ((url.username !== '' || url.password !== '') && (real || mentions(written.slice(0, at)))) return 'userinfo';
  if (real) return url.port === '' ? undefined : 'port';
  const undotted = host.replace(/\.{1,9}$/, '');
  if (isWikipedia(undotted)) return 'trailing-dot';
  return disguise(undotted, /xn--/i.test(written) ? 'punycode' : 'confusable');
}

function isWikipedia(host: string): boolean {
  return host === 'wikipedia.org' || host.endsWith('.wikipedia.org');
}

function mentions(text: string): boolean {
  return skeleton(text).includes(NAME);
}

function disguise(host: string, byLetters: 'punycode' | 'confusable'): LookalikeReason | undefined {
  const shown = unicode(host);
  const seen = skeleton(shown);
  if (isWikipedia(seen)) return byLetters;
  if (/(?:^|[.-])wikipedia\.org[^a-z0-9]/.test(seen)) return 'prefix';
  const label = registrable(seen);
  if (label === NAME) return registrable(shown) === NAME ? 'top-level-domain' : byLetters;
  if (AFFIXED.test(label)) return 'prefix';
  // Wikimedia is one letter away, and a sister.
  return label !== 'wikimedia' && isOneEditApart(label, NAME) ? byLetters : undefined;
}

// As skeletons, in which `l` is `i`: `wikipedia-org`, `en-wikipedia`, `www-wikipedia-org`, `wwwwikipedia`, `wikipediaorg`.
const AFFIXED = /^(?:(?:www|m|[a-z]{2})-)?(?:www|en)?wikipedia(?:-?(?:org|com|net))?(?:-[a-z]{2})?$/;

/** The label that is registered: the second-last, or the third-last before `co.uk` and the like. No suffix list: it ages. */
function registrable(host: string): string {
  const labels = host.split('.');
  const nested =
    labels.length > 2 && labels.at(-1)!.length === 2 && /^(?:com?|org|net|ac|edu|gov|ne|or)$/.test(labels.at(-2)!);
  return labels.at(nested ? -3 : -2) ?? '';
}

function unicode(host: string): string {
  try {
    return punycode.toUnicode(host);
  } catch {
    return host;
  }
}

/** Whether one letter added, left out, changed, or two neighbours swapped turn one word into the other. */
function isOneEditApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length < 2 && right.length < 2) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
