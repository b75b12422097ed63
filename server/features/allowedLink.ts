/** Links to hosts that the configuration allows for a reason. */

import { countBefore } from '../transcript/facts/sorted.ts';
import { targetOf } from '../transcript/markdown/linkTarget.ts';
import { absolute, type Block, type OffsetRange, type Transcript } from '../transcript/model.ts';
import { classifyLink } from '../wikipedia/classify.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { holds } from './ranges.ts';

/** A link whose host is allowed, and why it is. */
export interface AllowedLink {
  readonly place: OffsetRange;
  readonly host: string;
  readonly reason: string;
}

/** The allowed link at an offset, if a reason was given. */
export function allowedLinkAt({ transcript, configuration }: Snapshot, offset: number): AllowedLink | undefined {
  const block = blockAt(transcript, offset);
  for (const link of block?.links ?? []) {
    const place = absolute({ block: block as Block, ...link });
    if (!holds(place, offset)) continue;
    const found = classifyLink(targetOf(link, transcript), configuration);
    if (found.kind === 'allowed' && found.reason !== undefined)
      return { place, host: found.host, reason: found.reason };
  }
  return undefined;
}

function blockAt({ facts }: Transcript, offset: number): Block | undefined {
  const { entries } = facts.linked;
  return entries[countBefore(entries, ([{ start }]) => start <= offset) - 1]?.[0];
}
