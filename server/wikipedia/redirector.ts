// Sources: ClearURLs rules `data.min.json` (2025-07-29) for google, duckduckgo, facebook, youtube, reddit, vk, steam;
// the others from memory (2026), unverified. Services that hide the target are not listed.
interface Redirector {
  host: RegExp;
  path: RegExp;
  /** Query parameters that may hold the target, in order. */
  params: readonly string[];
}

const REDIRECTORS: readonly Redirector[] = [
  { host: /^(?:www\.)?google(?:\.com?)?\.[a-z]{2,3}$/, path: /^\/url$/, params: ['q', 'url'] },
  { host: /^(?:www\.|html\.|lite\.)?duckduckgo\.com$/, path: /^\/l\/?$/, params: ['uddg'] },
  { host: /^(?:l|lm)\.(?:facebook|messenger|instagram|threads)\.(?:com|net)$/, path: /^\/(?:l\.php)?$/, params: ['u'] },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect$/, params: ['q'] },
  { host: /^out\.reddit\.com$/, path: /^\//, params: ['url'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)$/, params: ['url'] },
  { host: /^(?:m\.)?vk\.com$/, path: /^\/away\.php$/, params: ['to'] },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, params: ['url', 'u'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, params: ['z'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, params: ['url'] },
  { host: /^[a-z0-9]+\.safelinks\.protection\.outlook\.com$/, path: /^\//, params: ['url'] },
];

/** The address that a known redirect service's address leads on to, or undefined. */
export function redirectTarget(url: URL): string | undefined {
  const { hostname, pathname, searchParams } = url;
  if (/^(?:www\.|cn\.)?bing\.com$/.test(hostname) && pathname === '/ck/a') return fromBing(searchParams.get('u') ?? '');
  if (/^r\.search\.yahoo\.(?:com|co\.jp)$/.test(hostname))
    return webOnly(decoded(/\/RU=([^/]+)/.exec(pathname)?.[1] ?? ''));
  if (/^(?:www\.)?google(?:\.com?)?\.[a-z]{2,3}$/.test(hostname) && pathname.startsWith('/amp/s/')) {
    return `https://${pathname.slice('/amp/s/'.length)}`;
  }
  const redirector = REDIRECTORS.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  return redirector?.params.map((name) => webOnly(searchParams.get(name) ?? '')).find((target) => target !== undefined);
}

/** Bing writes `a1` and the target in base64url. */
function fromBing(value: string): string | undefined {
  if (!/^a1[\w-]+={0,2}$/.test(value)) return undefined;
  try {
    const bytes = atob(value.slice(2).replaceAll('-', '+').replaceAll('_', '/'));
    return webOnly(new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))));
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function webOnly(target: string): string | undefined {
  return /^https?:\/\//i.test(target) ? target : undefined;
}
