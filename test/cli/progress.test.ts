import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Progress, wantsProgress } from '../../server/cli/progress.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The line that a terminal shows of what was written: each return goes back to its start, and the code erases it. */
function shownAfter(written: readonly string[]): string {
  const [, ...overlays] = written.join('').split('\r');
  return overlays.reduce(
    (line, text) => (text.startsWith('\u001b[K') ? text.slice(3) : text + line.slice(text.length)),
    '',
  );
}

it('shows how many posts are done, and leaves no trace', () => {
  const written: string[] = [];
  const progress = new Progress({ isTTY: true, write: (text) => written.push(text) }, 10_000);
  for (let done = 0; done < 1234; done++) progress.advance();
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1000);
  progress.advance();
  expect(shownAfter(written)).toBe('1,235 of 10,000 posts');
  progress.end();
  expect(shownAfter(written)).toBe('');
});

it('is seldom written', () => {
  const written: string[] = [];
  const progress = new Progress({ isTTY: true, write: (text) => written.push(text) }, 10_000);
  for (let done = 0; done < 10_000; done++) {
    vi.advanceTimersByTime(1);
    progress.advance();
  }
  progress.end();
  expect(written.length).toBe(101);
});

it('leaves the listeners of the process as they were', () => {
  const before = process.listenerCount('SIGINT');
  const progress = new Progress({ isTTY: true, write: () => {} }, 2);
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  progress.end();
  expect(process.listenerCount('SIGINT')).toBe(before);
});

it('is for people at a terminal', () => {
  const terminal = { isTTY: true, write: () => {} };
  expect(wantsProgress(terminal, {})).toBe(true);
  expect(wantsProgress({ write: () => {} }, {})).toBe(false);
  expect(wantsProgress(terminal, { CI: 'true' })).toBe(false);
  expect(wantsProgress(terminal, { TERM: 'dumb' })).toBe(false);
});
