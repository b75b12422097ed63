/** How requests say who asks. Source: Wikimedia's User-Agent policy, read 2026-11. */
import type { Parameters } from '../wikipedia/api/question.ts';

/** Who asks. */
export interface Identity {
  /** Of Colloquy. */
  readonly version: string;
  /** An address where the editor can be reached; empty where none was given. */
  readonly contact: string;
  /** What carries the requests, with its version; undefined in a browser, which names itself. */
  readonly library: string | undefined;
}

/** The lines of a request that say it. In a browser `User-Agent` is the browser's own. */
export function identifying({ version, contact, library }: Identity): Record<string, string> {
  // A header has printable ASCII alone, and a parenthesis would end the comment.
  const reachable = contact.replace(/[^\x20-\x7e]|[()\\]/g, '').trim();
  const name = [`Colloquy/${version}`, reachable && `(${reachable})`, library].filter(Boolean).join(' ');
  return library === undefined ? { 'Api-User-Agent': name } : { 'User-Agent': name };
}

/** What a wiki wants to be told before a page of another host may read its answers. */
export function crossOrigin({ library }: Identity): Parameters {
  return library === undefined ? { origin: '*' } : {};
}
