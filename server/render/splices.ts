/** What changed from one list of things to another, told by identity. */
import { longestRise } from '../transcript/facts/sorted.ts';
import type { Splice } from './part.ts';

/** The changes that lead from one list to the other, in order; whatever moved least stays. Nothing may stand twice. */
export function splicesBetween<T extends object>(before: readonly T[], after: readonly T[]): Splice<T>[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const splices: Splice<T>[] = [];
  let from = { old: 0, fresh: 0 };
  for (const anchor of [...anchorsOf(old, fresh), { old: old.length, fresh: fresh.length }]) {
    const remove = anchor.old - from.old;
    const items = fresh.slice(from.fresh, anchor.fresh);
    if (remove > 0 || items.length > 0) splices.push({ at: head + from.old, remove, items });
    from = { old: anchor.old + 1, fresh: anchor.fresh + 1 };
  }
  return splices;
}

interface Anchor {
  readonly old: number;
  readonly fresh: number;
}

/** What stays: the longest series of things that follow one another in both lists. */
function anchorsOf<T extends object>(old: readonly T[], fresh: readonly T[]): Anchor[] {
  if (old.length === 0 || fresh.length === 0) return [];
  const places = new Map(old.map((item, at) => [item, at]));
  const shared = fresh.flatMap((item, at): Anchor[] => {
    const place = places.get(item);
    return place === undefined ? [] : [{ old: place, fresh: at }];
  });
  return longestRise(shared, ({ old: place }) => place);
}
