import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patience, pauseBefore, retryAfter } from './patience.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Tue, 24 Nov 2026 12:01:00 GMT', 60_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['9999999999', patience.longestRest],
  ['Fri, 01 Jan 2100 00:00:00 GMT', patience.longestRest],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('a Retry-After of %j asks to wait %j', (header, wait) => {
  expect(retryAfter(header, now)).toBe(wait);
});

test('pauses grow, within bounds, by chance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
      const pause = pauseBefore(attempt, random);
      expect(pause).toBeGreaterThanOrEqual(patience.firstPause / 2);
      expect(pause).toBeLessThanOrEqual(patience.longestPause);
      if (attempt > 1) expect(pauseBefore(attempt - 1, random)).toBeLessThanOrEqual(pause);
    }),
  );
});
