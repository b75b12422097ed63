/** Where links and pictures of a page lead. */

/** Stands in for a page whose address is not known. */
const nowhere = 'https://relative.invalid/';

/** An address as Markdown is to have it: absolute where the page's own is known; undefined where nobody should follow. */
export function addressOf(written: string, base: string | undefined): string | undefined {
  const trimmed = written.trim();
  // Places on the chat's own page are not on the post's.
  if (trimmed === '' || trimmed.startsWith('#') || !URL.canParse(trimmed, base ?? nowhere)) return undefined;
  const { protocol, hostname, href } = new URL(trimmed, base ?? nowhere);
  if (!/^(?:https?|mailto):$/.test(protocol)) return undefined;
  return hostname === new URL(nowhere).hostname ? trimmed : base && !URL.canParse(trimmed) ? href : trimmed;
}

/** What `<base>` says, if it is an address on the web. */
export function baseAddress(written: string): string | undefined {
  return /^https?:/i.test(written.trim()) && URL.canParse(written) ? new URL(written).href : undefined;
}
