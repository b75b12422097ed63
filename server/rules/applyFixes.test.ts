import { expect, test } from 'vitest';
import { parseTranscript } from '../transcript/parse.ts';
import { applyChanges, safeChanges } from './applyFixes.ts';
import type { FixLevel, Problem } from './rule.ts';

const text = 'one two three';
const block = parseTranscript(text).blocks[0]!;

/** A problem whose fix makes the given replacements, as `[start, end, newText]`. */
function problem(level: FixLevel, ...edits: [number, number, string][]): Problem {
  const span = { block, start: edits[0]?.[0] ?? 0, end: edits[0]?.[1] ?? 0 };
  const fix = {
    title: '',
    level,
    edits: edits.map(([start, end, newText]) => ({ span: { block, start, end }, newText })),
  };
  return { rule: 'a-rule', severity: 'warning', message: '', span, fixes: [fix] };
}

const fixed = (...problems: Problem[]) => applyChanges(text, safeChanges(problems));

test('fixes that stand apart are all applied', () => {
  expect(fixed(problem('safe', [0, 3, '1']), problem('safe', [8, 13, '3']))).toBe('1 two 3');
});

test('of two fixes that overlap the first is applied', () => {
  expect(fixed(problem('safe', [0, 5, 'X']), problem('safe', [4, 7, 'Y']))).toBe('Xwo three');
});

test('of two insertions at one place the first is applied', () => {
  expect(fixed(problem('safe', [4, 4, 'A ']), problem('safe', [4, 4, 'B ']))).toBe('one A two three');
});

test('a fix is applied whole or not at all', () => {
  expect(fixed(problem('safe', [8, 13, '3']), problem('safe', [0, 3, '1'], [10, 11, 'x']))).toBe('one two 3');
});

test('suggestions are left alone', () => {
  expect(fixed(problem('suggestion', [0, 3, '1']))).toBe(text);
});
