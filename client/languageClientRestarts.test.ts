import { expect, test } from 'vitest';
import { Restarts } from './languageClientRestarts.ts';

test('a server may come back five times in three minutes', () => {
  const restarts = new Restarts();
  const answers = [0, 1, 2, 3, 4, 5].map((minute) => restarts.allow(minute * 10_000));
  expect(answers).toEqual([true, true, true, true, true, false]);
});

test('what lies more than three minutes back does not count', () => {
  const restarts = new Restarts();
  const answers = Array.from({ length: 20 }, (_, index) => restarts.allow(index * 40_000));
  expect(answers).not.toContain(false);
});

test('a restart that somebody asked for begins the count anew', () => {
  const restarts = new Restarts();
  for (let second = 0; second < 6; second++) restarts.allow(second * 1000);
  restarts.reset();
  expect(restarts.allow(7000)).toBe(true);
});
