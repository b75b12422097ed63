/** The link at a place of a post. */
import { countBefore } from '../transcript/facts/sorted.ts';
import { targetOf } from '../transcript/markdown/linkTarget.ts';
import { absolute, type Block, type OffsetRange, type Transcript } from '../transcript/model.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { holds } from './ranges.ts';

/** Where a link stands, and its address. */
export interface PlacedLink {
  readonly place: OffsetRange;
  readonly target: string;
}

/** The links around an offset, the outermost first. */
export function linksAt({ transcript }: Snapshot, offset: number): PlacedLink[] {
  const block = blockAt(transcript, offset);
  if (!block) return [];
  return block.links.flatMap((link) => {
    const place = absolute({ block, ...link });
    return holds(place, offset) ? [{ place, target: targetOf(link, transcript) }] : [];
  });
}

function blockAt({ facts }: Transcript, offset: number): Block | undefined {
  const { entries } = facts.linked;
  return entries[countBefore(entries, ([{ start }]) => start <= offset) - 1]?.[0];
}
