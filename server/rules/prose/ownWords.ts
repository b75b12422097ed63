/** Tells the post's own words from those that it quotes. */
import type { Block, Transcript } from '../../transcript/model.ts';
import type { BlockFacts } from '../rule.ts';

/** What was found in the blocks of a post, one by one, without what stands in block quotes; a disclaimer is no quote. */
export function* ownWords<T extends { readonly isQuoted: boolean }>(
  facts: BlockFacts<readonly T[]>,
  { noted }: Transcript,
): Iterable<readonly [Block, T]> {
  for (const [block, found] of facts)
    for (const each of found) if (!each.isQuoted || noted.has(block)) yield [block, each];
}
