/** Which old part each new part carries on; pure, so that it can be tested without a page. */

/** What tells parts apart. */
export interface Keyed {
  readonly key: string;
  readonly kind: string;
  readonly role?: string;
}

/**
 * For each new part the index of the old one it carries on, or undefined. Equal keys carry on; what lies between them
 * is the same passage, edited, when kind and role agree. Old parts are used once and in order.
 */
export function align(before: readonly Keyed[], after: readonly Keyed[]): (number | undefined)[] {
  const places = new Map(before.map(({ key }, at) => [key, at]));
  const result: (number | undefined)[] = [];
  let from = 0;
  after.forEach((part, at) => {
    const same = places.get(part.key);
    if (same === undefined || same < from || jumpsOver(before, after, from, at, same)) return;
    result[at] = same;
    from = same + 1;
  });
  return pairEdited(before, after, result);
}

/** A part that moved far down would take the places of all it moved over. */
function jumpsOver(before: readonly Keyed[], after: readonly Keyed[], from: number, at: number, to: number): boolean {
  if (to - from <= 1) return false;
  const next = new Set(after.slice(at + 1, at + 1 + to - from).map(({ key }) => key));
  const passed = before.slice(from, to).filter(({ key }) => next.has(key)).length;
  return passed > (to - from) / 2;
}

function pairEdited(before: readonly Keyed[], after: readonly Keyed[], matched: (number | undefined)[]) {
  const result = after.map((_, at) => matched[at]);
  let free = 0;
  after.forEach((part, at) => {
    const own = result[at];
    if (own !== undefined) {
      free = own + 1;
      return;
    }
    const rest = result.slice(at + 1).find((index) => index !== undefined);
    for (let old = free; old < (rest ?? before.length); old++) {
      if (before[old]?.kind !== part.kind || before[old]?.role !== part.role) continue;
      result[at] = old;
      free = old + 1;
      return;
    }
  });
  return result;
}
