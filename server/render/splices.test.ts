import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splicesBetween } from './splices.ts';

const things = Array.from({ length: 12 }, (_, at) => ({ at }));
const pick = (text: string) => [...text].map((letter) => things['abcdefghijkl'.indexOf(letter)] as object);

describe('what changed from one list to another', () => {
  it.each([
    ['abcd', 'abcd', [], 'nothing'],
    ['abcd', 'abed', [[2, 1, 'e']], 'one was replaced'],
    ['abcd', 'acd', [[1, 1, '']], 'one went'],
    [
      'abcd',
      'ebcdf',
      [
        [0, 1, 'e'],
        [4, 0, 'f'],
      ],
      'both ends',
    ],
    [
      'abcdef',
      'fabcde',
      [
        [0, 0, 'f'],
        [5, 1, ''],
      ],
      'the last moved to the top',
    ],
    [
      'abcdef',
      'bcdefa',
      [
        [0, 1, ''],
        [6, 0, 'a'],
      ],
      'the first moved to the end',
    ],
    [
      'abcdef',
      'aecdbf',
      [
        [1, 1, 'e'],
        [4, 1, 'b'],
      ],
      'two changed places',
    ],
    ['', 'ab', [[0, 0, 'ab']], 'all came'],
    ['ab', '', [[0, 2, '']], 'all went'],
  ])('%j to %j: %j (%s)', (before, after, expected) => {
    expect(splicesBetween(pick(before), pick(after))).toEqual(
      expected.map(([at, remove, items]) => ({ at, remove, items: pick(items as string) })),
    );
  });

  it('leads from any list to any other', () => {
    const list = fc.shuffledSubarray(things);
    fc.assert(
      fc.property(list, list, (before, after) => {
        const all = [...before];
        for (const { at, remove, items } of splicesBetween(before, after).reverse()) all.splice(at, remove, ...items);
        expect(all).toEqual(after);
      }),
    );
  });
});
