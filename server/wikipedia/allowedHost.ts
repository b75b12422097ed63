/** A host that may be linked besides Wikipedia, as configured: by itself, or with the reason why. */
export type AllowedHost = string | { readonly host: string; readonly reason: string };

/**
 * The first of the entries that allows a host (as `URL.hostname` gives it): `example.org` allows itself alone,
 * `*.example.org` itself and its subdomains. Never by substring.
 */
export function allowing(host: string, entries: readonly AllowedHost[]): AllowedHost | undefined {
  return entries.find((entry) => {
    const name = (typeof entry === 'string' ? entry : entry.host).trim();
    const wildcard = name.startsWith('*.');
    const wanted = asciiHost(wildcard ? name.slice(2) : name);
    return wanted !== '' && (host === wanted || (wildcard && host.endsWith(`.${wanted}`)));
  });
}

function asciiHost(entry: string): string {
  const address = `https://${entry}`;
  return /^[^/\\@?#:\s]+$/.test(entry) && URL.canParse(address) ? new URL(address).hostname : '';
}
