/** What stands in settings, which people write by hand, so that it may be anything. */

/** The value where it is one of those that are known, else the first of them. */
export function oneOf<T extends string>(value: unknown, known: readonly [T, ...T[]]): T {
  return known.find((each) => each === value) ?? known[0];
}

/** The paths in a list of them; none where it is no list. */
export function pathsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each !== '') : [];
}
