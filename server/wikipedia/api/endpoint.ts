/** Where the API of a language is. */
import { wikipediaHost } from '../wikipediaHost.ts';

/** Addresses of APIs by language, as people configure them; without `/api.php`. */
export type Apis = Readonly<Record<string, string>>;

/** The address of `api.php`; undefined for no language, and for a configured address that may not be asked. */
export function apiAddress(language: string, apis: Apis): string | undefined {
  const configured = Object.hasOwn(apis, language) ? apis[language] : undefined;
  if (configured !== undefined) return configuredAddress(configured);
  const host = `${language}.wikipedia.org`;
  return wikipediaHost(host)?.language === language ? `https://${host}/w/api.php` : undefined;
}

function configuredAddress(base: string): string | undefined {
  if (!isApiBase(base)) return undefined;
  const url = new URL(base);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/api.php`;
}

/** Whether an address may be asked: over an encrypted line, or on this machine. */
export function isApiBase(base: string): boolean {
  if (!URL.canParse(base)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(base);
  if (username || password || search || hash) return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
