import { expect, it } from 'vitest';
import { looks } from './messages.ts';
import { oneOf, pathsIn } from './settingValues.ts';

it.each([5, null, undefined, '', 'Chat', ['chat'], { look: 'chat' }, true])('shows the first look for %j', (value) => {
  expect(oneOf(value, looks)).toBe('interview');
});

it('takes every look that there is', () => {
  expect(looks.map((look) => oneOf(look, looks))).toEqual(looks);
});

it.each(['blog.css', null, undefined, 5, { 0: 'blog.css' }, true])('finds no paths in %j', (value) => {
  expect(pathsIn(value)).toEqual([]);
});

it('leaves out what is no path, and keeps the rest in order', () => {
  expect(pathsIn(['b.css', 5, '', null, ['a.css'], 'a.css'])).toEqual(['b.css', 'a.css']);
});
