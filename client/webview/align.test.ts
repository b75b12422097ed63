import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

/** `e1 m2`: editor and model turns by their content. */
const parts = (text: string) => text.split(' ').map((key) => ({ key, kind: 'turn', role: key[0] ?? '' }));

describe('aligning old and new parts', () => {
  it.each([
    ['e1 m1 e2 m2', 'e1 m1 e2 m2', [0, 1, 2, 3], 'nothing changed'],
    ['e1 m1 e2 m2', 'e1 m9 e2 m2', [0, 1, 2, 3], 'a passage was edited'],
    ['e1 m1 e2 m2', 'e1 m1 e3 m3 e2 m2', [0, 1, undefined, undefined, 2, 3], 'passages were inserted'],
    ['e1 m1 e2 m2', 'e1 m2', [0, 3], 'passages were deleted'],
    ['e1 m1 e2 m2', 'e7 m8 e9 m2', [0, 1, 2, 3], 'several were edited'],
    ['e1 m1 e2 m2', 'm9 m2', [1, 3], 'a question was deleted and its answer edited'],
    ['e1 m1', 'm1 e1', [1, undefined], 'two changed places'],
    ['e1 m1 e2 m2 e3', 'e3 e1 m1 e2 m2', [undefined, 0, 1, 2, 3], 'the last one moved to the top'],
  ])('%s -> %s', (before, after, expected, _why) => {
    expect(align(parts(before), parts(after))).toEqual(expected);
  });

  it('does not make a preface of a title', () => {
    expect(align([{ key: 'a', kind: 'title' }], [{ key: 'b', kind: 'preface' }])).toEqual([undefined]);
  });

  it('uses each old part once', () => {
    const result = align(parts('e1 m1 e2'), parts('e8 e9 e2 m1 e1')).filter((at) => at !== undefined);
    expect(new Set(result).size).toBe(result.length);
  });
});
