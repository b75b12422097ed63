import { expect, test } from 'vitest';
import type { TurnInfo } from '../../../server/protocol.ts';
import { saidBy, searchRanges } from './roleRanges.ts';

const at = (line: number, character: number) => ({ line, character });
const turn = (role: TurnInfo['role'], said: TurnInfo['said']): TurnInfo => {
  return { role, speaker: '', range: { start: at(0, 0), end: at(9, 9) }, start: at(0, 0), said };
};
const one = { start: at(2, 12), end: at(2, 30) };
const several = { start: at(4, 10), end: at(7, 3) };
const below = { start: at(12, 0), end: at(14, 8) };

test('only the role counts, and only turns that say something', () => {
  const turns = [turn('editor', one), turn('model', several), turn('model', null), turn('model', below)];
  expect(saidBy(turns, 'model')).toEqual([several, below]);
  expect(saidBy(turns, 'editor')).toEqual([one]);
});

test('a line that begins with a label is a range of its own', () => {
  expect(searchRanges([one, several, below], () => 25)).toEqual([
    one,
    { start: at(4, 10), end: at(4, 25) },
    { start: at(5, 0), end: at(7, 3) },
    below,
  ]);
});
