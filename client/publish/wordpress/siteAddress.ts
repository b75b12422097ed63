/** The address of a site as somebody types it. */
import { fail } from './failure.ts';

/**
 * The address to look for WordPress at: https where none is named, without user, query, hash and admin pages.
 * @throws WordPressError where it is no address, or where a password would travel in the open.
 */
export function readSiteAddress(typed: string): URL {
  const text = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return fail({ kind: 'no-address', name: text });
  Object.assign(url, { username: '', password: '', search: '', hash: '' });
  url.pathname = url.pathname.replace(/\/(?:wp-admin|wp-login\.php|wp-json)(?:\/.*)?$/, '/');
  return secure(url);
}

/** The address itself where passwords may be sent to it: over https, or to this machine. */
export function secure(url: URL): URL {
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return url;
  return fail({ kind: 'insecure', name: url.host });
}

/** Whether a host, as the URL parser writes it, is this machine and nothing else. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || /^127(?:\.\d{1,3}){3}$/.test(host) || host === '[::1]';
}
