/** What is wrong with where an image loads from. */
import { readAddress } from './address.ts';
import { allowing } from './allowedHost.ts';
import type { LinkOptions } from './classify.ts';
import { namespaceOf } from './namespaces.ts';
import { decodeTitle, encodeTitle } from './title.ts';
import { wikipediaHost } from './wikipediaHost.ts';

/** Why an image should not load from its address; `better` is one that it can load from. */
export type ImageTrouble =
  | { readonly kind: 'elsewhere'; readonly host: string }
  | { readonly kind: 'page'; readonly better: string }
  | { readonly kind: 'http'; readonly better: string }
  | { readonly kind: 'embedded' }
  | { readonly kind: 'unreachable'; readonly scheme: string }
  | { readonly kind: 'missing' };

/** Undefined for images of the post's own site, of allowed hosts and of Wikimedia. */
export function imageTrouble(target: string, options: LinkOptions): ImageTrouble | undefined {
  if (target.trim() === '') return { kind: 'missing' };
  if (/^\s*[a-z]:[\\/]/i.test(target)) return { kind: 'unreachable', scheme: target.trim().slice(0, 2) };
  if (/^\s*data:/i.test(target)) return { kind: 'embedded' };
  const address = readAddress(target);
  if (address.kind === 'unsafe') return { kind: 'unreachable', scheme: `${address.scheme}:` };
  if (address.kind === 'elsewhere') return address;
  return address.kind === 'web' ? webTrouble(address.text, address.url, options) : undefined;
}

function webTrouble(text: string, url: URL, options: LinkOptions): ImageTrouble | undefined {
  const host = url.hostname;
  const isWikimedia = allowing(host, ['*.wikimedia.org', '*.wikipedia.org']) !== undefined;
  const isFine = isWikimedia || allowing(host, options.ownHosts) || allowing(host, options.allowedHosts);
  if (!isFine) return { kind: 'elsewhere', host };
  const better = isWikimedia ? imageOfPage(url) : undefined;
  if (better) return { kind: 'page', better };
  return url.protocol === 'http:' ? { kind: 'http', better: text.replace(/^http:/i, 'https:') } : undefined;
}

/** The address of the image that a page is about, `File:Mali.png`, or that it shows large, `Mali#/media/File:Mali.png`. */
function imageOfPage({ hostname, pathname, hash }: URL): string | undefined {
  const language = wikipediaHost(hostname)?.language;
  const page = /^#\/media\/(.+)$/.exec(hash)?.[1] ?? /^\/wiki\/(.+)$/.exec(pathname)?.[1] ?? '';
  const title = decodeTitle(page, language ?? 'en') ?? '';
  if (namespaceOf(title, language ?? 'en') !== 'file') return undefined;
  const wiki = language === undefined ? 'commons.wikimedia.org' : `${language}.wikipedia.org`;
  const name = title.slice(title.indexOf(':') + 1).replace(/^_/, '');
  return `https://${wiki}/wiki/Special:FilePath/${encodeTitle(name, false)}`;
}
