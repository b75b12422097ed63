import { readAddress } from './address.ts';
import { type AllowedHost, allowing } from './allowedHost.ts';
import type { LinkClass } from './linkClass.ts';
import { lookalike } from './lookalike.ts';
import { classifyPage } from './page.ts';
import { redirectTarget } from './redirector.ts';
import { wikipediaHost } from './wikipediaHost.ts';

/** Hosts that links may lead to besides Wikipedia: `example.org`, or `*.example.org` for its subdomains too. */
export interface LinkOptions {
  allowedHosts: readonly AllowedHost[];
  ownHosts: readonly string[];
}

const MAX_REDIRECTORS = 3;

/**
 * What a link's destination leads to, judged by the URL as a browser parses it (WHATWG), and by the text itself only
 * where parsing hides a trick. Never throws, whatever the text.
 */
export function classifyLink(href: string, options: LinkOptions): LinkClass {
  const address = readAddress(href);
  if (address.kind !== 'web') return address;
  const { url, authority } = address;
  const host = url.hostname;
  const trick = lookalike(url, authority);
  if (trick === 'backslash' || trick === 'userinfo') return { kind: 'lookalike', host, why: trick };
  if (host === 'wikipedia.org' || host.endsWith('.wikipedia.org')) {
    if (trick) return { kind: 'lookalike', host, why: trick };
    const wiki = wikipediaHost(host);
    return wiki ? classifyPage(address.text, url, wiki) : { kind: 'elsewhere', host };
  }
  const allowed = allowing(host, options.ownHosts) ?? allowing(host, options.allowedHosts);
  if (allowed) return { kind: 'allowed', host, ...(typeof allowed === 'object' && { reason: allowed.reason }) };
  if (trick) return { kind: 'lookalike', host, why: trick };
  if (host === 'w.wiki') return { kind: 'not-an-article', what: 'short-link' };
  return unwrapped(url) ?? { kind: 'elsewhere', host };
}

/** The article that a redirect service's address is wrapped around. */
function unwrapped(url: URL): LinkClass | undefined {
  let target = redirectTarget(url);
  for (let depth = 0; target !== undefined && depth < MAX_REDIRECTORS; depth++) {
    const inner = readAddress(target);
    if (inner.kind !== 'web' || lookalike(inner.url, inner.authority)) return undefined;
    const wiki = wikipediaHost(inner.url.hostname);
    if (wiki) {
      const page = classifyPage(inner.text, inner.url, wiki, 'redirector');
      return page.kind === 'form' ? page : undefined;
    }
    target = redirectTarget(inner.url);
  }
  return undefined;
}
