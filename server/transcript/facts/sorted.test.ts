import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBefore, longestRise, merged } from './sorted.ts';

const numbers = fc.array(fc.nat({ max: 20 }), { maxLength: 12 });
const inOrder = numbers.map((list) => [...list].sort((a, b) => a - b));

test('counts what comes before', () => {
  fc.assert(
    fc.property(inOrder, fc.nat({ max: 20 }), (list, place) => {
      expect(countBefore(list, (each) => each < place)).toBe(list.filter((each) => each < place).length);
    }),
  );
});

test('merges two lists into one in order', () => {
  fc.assert(
    fc.property(inOrder, inOrder, (kept, added) => {
      expect(merged(kept, added, (a, b) => a < b)).toEqual([...kept, ...added].sort((a, b) => a - b));
    }),
  );
});

test('finds a series that rises, and none is longer', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7]), (list) => {
      const rise = longestRise(list, (each) => each);
      expect(rise).toEqual(list.filter((each) => rise.includes(each)));
      expect(rise).toEqual([...rise].sort((a, b) => a - b));
      const lengths: number[] = [];
      list.forEach((each, at) => {
        lengths[at] = 1 + Math.max(0, ...list.slice(0, at).map((other, i) => (other < each ? lengths[i]! : 0)));
      });
      expect(rise).toHaveLength(Math.max(0, ...lengths));
    }),
  );
});
