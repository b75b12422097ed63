/**
 * Whether a host (as `URL.hostname` gives it) is one of the entries: `example.org` matches itself alone,
 * `*.example.org` itself and its subdomains. Never by substring.
 */
export function isAllowedHost(host: string, entries: readonly string[]): boolean {
  return entries.some((entry) => {
    const wildcard = entry.trim().startsWith('*.');
    const wanted = asciiHost(wildcard ? entry.trim().slice(2) : entry.trim());
    return wanted !== '' && (host === wanted || (wildcard && host.endsWith(`.${wanted}`)));
  });
}

function asciiHost(entry: string): string {
  const address = `https://${entry}`;
  return /^[^/\\@?#:\s]+$/.test(entry) && URL.canParse(address) ? new URL(address).hostname : '';
}
