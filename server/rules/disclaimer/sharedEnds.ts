import type { Token } from '../../disclaimer/tokens.ts';

/** How many words two notes share where they begin and, of the rest, where they end. */
export function sharedEnds(one: readonly Token[], other: readonly Token[]): { before: number; after: number } {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before]?.word === other[before]?.word) before++;
  let after = 0;
  while (after < shorter - before && one.at(-1 - after)?.word === other.at(-1 - after)?.word) after++;
  return { before, after };
}
