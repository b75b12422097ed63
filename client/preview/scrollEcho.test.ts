import { expect, it } from 'vitest';
import { ScrollEcho } from './scrollEcho.ts';

it('knows an echo in one step, and takes the next scroll for the editor’s own', () => {
  const echo = new ScrollEcho();
  echo.expect(0, 40);
  expect(echo.isEcho(40, false)).toBe(true);
  expect(echo.isEcho(41, false)).toBe(false);
});

it('knows the steps of a smooth scroll', () => {
  const echo = new ScrollEcho();
  echo.expect(80, 10);
  expect([70, 45, 20, 10, 9].map((top) => echo.isEcho(top, false))).toEqual([true, true, true, true, false]);
});

it('takes what leads elsewhere for the editor’s own', () => {
  const echo = new ScrollEcho();
  echo.expect(0, 40);
  expect(echo.isEcho(90, false)).toBe(false);
  expect(echo.isEcho(40, false)).toBe(false);
});

it('waits for nothing where the editor cannot go further or is there already', () => {
  const echo = new ScrollEcho();
  echo.expect(0, 100);
  expect(echo.isEcho(60, true)).toBe(true);
  expect(echo.isEcho(61, true)).toBe(false);
  echo.expect(5, 5);
  expect(echo.isEcho(5, false)).toBe(false);
});

it('forgets where the editor was asked to go when somebody types in it', () => {
  const echo = new ScrollEcho();
  echo.expect(0, 40);
  echo.forget();
  expect(echo.isEcho(20, false)).toBe(false);
});
