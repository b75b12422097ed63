/** How long and how often Wikipedia is asked, in milliseconds. */
export const patience = {
  /** For one answer, down to its last byte. */
  deadline: 30_000,
  /** How often a question is put. */
  tries: 3,
  /** The first pause before another try, and the longest; each is twice the one before. */
  firstPause: 1000,
  longestPause: 30_000,
  /** How long a server may ask to wait while somebody waits for the answer, and where nobody does. */
  foreground: 5000,
  background: 120_000,
  /** How long a server is left alone that gave no answer and said nothing about when to come again. */
  rest: 30_000,
  /** The longest time that a server is left alone because it says so. */
  longestRest: 24 * 3_600_000,
} as const;

/** The largest answer, in bytes, unpacked: the longest articles have some three million. */
export const mostBytes = 10_000_000;

/** Requests under way at once, to all servers. Source: Wikimedia's rate limits, read 2026-11. */
export const mostAtOnce = 3;

/** A pause before another try, from half to all of what doubling gives, so that many do not come back at once. */
export function pauseBefore(attempt: number, random: number): number {
  const full = Math.min(patience.firstPause * 2 ** (attempt - 1), patience.longestPause);
  return full / 2 + (full / 2) * random;
}

/** How long a `Retry-After` asks to wait, be it seconds or a date; undefined where it says nothing. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const wait = /^\d{1,10}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), patience.longestRest);
}
