/** Links to hosts that the configuration allows for a reason. */
import type { OffsetRange } from '../transcript/model.ts';
import { classifyLink } from '../wikipedia/classify.ts';
import { linksAt } from './linkAt.ts';
import type { Snapshot } from './posts/snapshot.ts';

/** A link whose host is allowed, and why it is. */
export interface AllowedLink {
  readonly place: OffsetRange;
  readonly host: string;
  readonly reason: string;
}

/** The allowed link at an offset, if a reason was given. */
export function allowedLinkAt(snapshot: Snapshot, offset: number): AllowedLink | undefined {
  for (const { place, target } of linksAt(snapshot, offset)) {
    const found = classifyLink(target, snapshot.configuration);
    if (found.kind === 'allowed' && found.reason !== undefined)
      return { place, host: found.host, reason: found.reason };
  }
  return undefined;
}
