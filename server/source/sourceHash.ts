/** Tells whether a source is still the one that was imported. */
import { canonicalSource, type Source } from './sourceFile.ts';

/** The key of front matter that holds the hash; `source` alone often holds an address. */
export const HASH_KEY = 'sourceHash';

/** `sha256-…` in Base64, as browsers write it; undefined in pages that came over plain HTTP, which cannot hash. */
export async function sourceHash(source: Source): Promise<string | undefined> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(canonicalSource(source)));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
