/** Finds the REST API of a site, before any password is sent. */
import { fail, WordPressError } from './failure.ts';
import { readAnswer } from './readAnswer.ts';
import { type Answer, type Network, request } from './request.ts';
import { secure } from './siteAddress.ts';

/** A site that runs WordPress. */
export interface Site {
  /** Its address, without a slash at the end: what front matter notes. */
  readonly address: string;
  /** What it calls itself. */
  readonly name: string;
  /** The root of its REST API. */
  readonly api: string;
  /** The folder of its admin pages. */
  readonly admin: string;
}

/**
 * Asks the site where its API is, as WordPress tells in a header, and where it does not, at the place that works for every
 * WordPress. Redirects are followed, since no password is sent.
 * @throws WordPressError where there is none, or where it could not be used safely.
 */
export async function findSite(network: Network, typed: URL, signal: AbortSignal): Promise<Site> {
  const page = await frontPage(network, typed, signal);
  const from = page ? secure(page.url) : typed;
  const root = (page && linked(page)) ?? new URL(`${from.pathname.replace(/\/?$/, '/')}?rest_route=/`, from);
  // Whoever answers for the site, passwords go to it alone.
  if (root.host !== from.host) return fail({ kind: 'moved', name: from.host, detail: root.origin });
  const answer = await request(network, secure(root), { redirect: 'follow', headers: asJson }, signal);
  const api =
    answer.url.host === root.host ? answer.url : fail({ kind: 'moved', name: root.host, detail: answer.url.origin });
  return siteOf(from, secure(api), indexOf(answer));
}

const asJson = { Accept: 'application/json' };

/** A browser is not let see pages of other sites; then there is none. */
async function frontPage(network: Network, url: URL, signal: AbortSignal): Promise<Answer | undefined> {
  try {
    return await request(network, url, { method: 'HEAD', redirect: 'follow' }, signal);
  } catch (error) {
    if (error instanceof WordPressError && error.failure.kind === 'unreachable' && isBrowser()) return undefined;
    throw error;
  }
}

function isBrowser(): boolean {
  return typeof process === 'undefined' || process.versions?.node === undefined;
}

/** The address in `Link: <…>; rel="https://api.w.org/"`. */
function linked({ headers, url }: Answer): URL | undefined {
  const found = /<([^<>]*)>\s*;\s*rel="?https:\/\/api\.w\.org\/"?/.exec(headers.get('link') ?? '')?.[1];
  return found !== undefined && URL.canParse(found, url.href) ? new URL(found, url) : undefined;
}

interface Index {
  readonly name?: unknown;
  readonly home?: unknown;
  readonly url?: unknown;
  readonly namespaces?: unknown;
  readonly authentication?: { readonly 'application-passwords'?: unknown };
}

function indexOf(answer: Answer): Index {
  const { host } = answer.url;
  if (answer.status === 404) return fail({ kind: 'no-wordpress', name: host });
  const isPage = (error: unknown) => error instanceof WordPressError && error.failure.kind === 'page';
  try {
    const index = readAnswer(answer) as Index;
    if (!Array.isArray(index.namespaces) || !index.namespaces.includes('wp/v2'))
      return fail({ kind: 'no-wordpress', name: host });
    if (!index.authentication?.['application-passwords']) return fail({ kind: 'no-passwords', name: host });
    return index;
  } catch (error) {
    if (isPage(error)) return fail({ kind: answer.status === 200 ? 'no-wordpress' : 'rest-off', name: host });
    // An API that wants a login for its own index is closed to everybody who has none yet.
    if (error instanceof WordPressError && ['rejected', 'forbidden'].includes(error.failure.kind))
      return fail({ kind: 'rest-off', name: host });
    throw error;
  }
}

function siteOf(from: URL, api: URL, { name, home, url }: Index): Site {
  const address = onHost(home, from) ?? withoutEnd(from);
  const title = typeof name === 'string' ? name.trim().slice(0, 100) : '';
  return { address, name: title || api.host, api: api.href, admin: `${onHost(url, from) ?? address}/wp-admin/` };
}

/** What a site says of itself is believed as far as it is about itself. */
function onHost(said: unknown, { origin }: URL): string | undefined {
  if (typeof said !== 'string' || !URL.canParse(said)) return undefined;
  const url = new URL(said);
  return url.origin === origin ? withoutEnd(url) : undefined;
}

function withoutEnd({ origin, pathname }: URL): string {
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
