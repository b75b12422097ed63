/** Lists that are in order. */

/** How many things at the start of a list come before a place, of which `least` are known to; in logarithmic time. */
export function countBefore<E>(list: readonly E[], isBefore: (each: E) => boolean, least = 0): number {
  let low = least;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two lists as one. `isBefore` tells whether one of `kept` comes before one of `added`. */
export function merged<E>(
  kept: readonly E[],
  added: readonly E[],
  isBefore: (kept: E, added: E) => boolean,
): readonly E[] {
  if (added.length === 0) return kept;
  const all: E[] = [];
  let from = 0;
  for (const each of added) {
    const to = countBefore(kept, (other) => isBefore(other, each), from);
    for (; from < to; from++) all.push(kept[from]!);
    all.push(each);
  }
  for (; from < kept.length; from++) all.push(kept[from]!);
  return all;
}

/** The longest series of things, in their order, of which each stands in a later place than the one before; by patience sorting. */
export function longestRise<E>(things: readonly E[], placeOf: (each: E) => number): E[] {
  /** For each length the series of it that ends lowest, by its last thing. */
  const ends: number[] = [];
  const previous = things.map((thing, at) => {
    const length = countBefore(ends, (end) => placeOf(things[end]!) < placeOf(thing));
    ends[length] = at;
    return ends[length - 1];
  });
  const series: E[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) series.push(things[at]!);
  return series.reverse();
}
