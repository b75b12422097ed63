/** Values that are computed when asked for, and again only when what they were computed from has changed. */
import { computed, type ReadonlySignal, untracked } from '@preact/signals-core';

/** A computed value; one that is the same as before is the very same, so that nothing is computed from it again. */
export function memo<T>(compute: () => T, isSame: (a: T, b: T) => boolean = Object.is): ReadonlySignal<T> {
  let last: { readonly value: T } | undefined;
  return computed(() => {
    const value = compute();
    if (!last || !isSame(last.value, value)) last = { value };
    return last.value;
  });
}

/** Whether two lists hold the same things in the same order. */
export function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, at) => Object.is(each, b[at]));
}

export { untracked };
