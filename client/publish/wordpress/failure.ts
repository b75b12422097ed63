/** What can go wrong between here and WordPress, told apart by what a writer can do about it. */

/** `name` is a host or an address, `detail` what WordPress or the system said. */
export type Failure =
  | { readonly kind: 'no-address' | 'insecure' | 'no-wordpress' | 'no-passwords' | 'rest-off'; readonly name: string }
  | { readonly kind: 'unreachable' | 'broken-off' | 'busy' | 'rejected' | 'page'; readonly name: string }
  | { readonly kind: 'slow'; readonly name: string; readonly seconds: number }
  | { readonly kind: 'moved' | 'certificate'; readonly name: string; readonly detail: string }
  | { readonly kind: 'forbidden' | 'refused'; readonly name: string; readonly detail: string }
  | { readonly kind: 'server'; readonly name: string; readonly status: number }
  | { readonly kind: 'missing'; readonly name: string };

/** Thrown where a failure ends the work; `failureWords.ts` has the sentences. */
export class WordPressError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`${failure.kind}: ${failure.name}`);
    this.failure = failure;
  }
}

/** Throws a failure. */
export function fail(failure: Failure): never {
  throw new WordPressError(failure);
}
