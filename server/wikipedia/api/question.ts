import type { WhyNotChecked } from './notChecked.ts';

/** Parameters of MediaWiki's Action API. */
export type Parameters = Readonly<Record<string, string>>;

/** One request, and how its answer is read. */
export interface Question<T> {
  readonly parameters: Parameters;
  /** Reads what came, which may be anything. Throws `NoAnswer`. */
  read(json: unknown): T | Promise<T>;
}

/** Thrown where an answer tells nothing. */
export class NoAnswer extends Error {
  readonly why: WhyNotChecked;

  constructor(why: WhyNotChecked, detail: string) {
    super(detail);
    this.why = why;
  }
}

/** Parameters of every question. */
export const common: Parameters = { format: 'json', formatversion: '2' };

/** A question about pages; what titles redirect to is answered for. */
export function query(prop: string, more: Parameters): Parameters {
  return { action: 'query', ...common, redirects: '1', ...(prop && { prop }), ...more };
}
