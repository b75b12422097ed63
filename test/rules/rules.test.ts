import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/rules/fixAll.ts';
import { rules } from '../../server/rules/index.ts';
import {
  type Case,
  configure,
  type Fixture,
  fixedOnce,
  problemsOf,
  rangesOf,
  suggestedFor,
  withoutMarks,
} from './fixture.ts';
import { wordsOf } from './words.ts';

const KIN = new Set(['fixture', 'words', 'rules.test', 'clean.test']);
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .filter((file) => !KIN.has(file));
const fixtures = await Promise.all(
  files.map(async (file) => {
    const module = (await import(new URL(`${file}.ts`, import.meta.url).pathname)) as { default: Fixture };
    return module.default;
  }),
);
const withCrlf = (text: string) => text.replace(/\r\n|\n/g, '\r\n');
const hasSafeFix = (rule: string, text: string, configuration = configure()) =>
  problemsOf(rule, text, configuration).some(({ fixes }) => fixes.some(({ level }) => level === 'safe'));

test('every rule has a fixture, named after it, with six cases or more', () => {
  expect(files).toEqual(rules.map(({ id }) => id).sort());
  expect(fixtures.map(({ rule }) => rule)).toEqual(files);
  for (const { rule, cases } of fixtures) {
    const silent = cases.filter(({ text }) => !text.includes('⟦')).length;
    expect([rule, cases.length >= 6, silent >= 3, silent < cases.length]).toEqual([rule, true, true, true]);
  }
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s: docs', (id, { docs }) => {
  test('the bad example has the problem, the good one has none', () => {
    expect(problemsOf(id, docs.bad, configure())).not.toEqual([]);
    expect(problemsOf(id, docs.good, configure())).toEqual([]);
  });

  test('the good example has no other problem of its group', () => {
    const kin = rules.filter(({ group }) => group === rules.find((rule) => rule.id === id)?.group);
    const other = kin.filter((rule) => rule.id !== 'missing-title' && problemsOf(rule.id, docs.good, configure())[0]);
    expect(other.map((rule) => rule.id)).toEqual([]);
  });
});

describe.each(fixtures.map(({ rule, cases }) => [rule, cases] as const))('%s', (rule, cases) => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    reportsWhereMarked(rule, each);
    fixesAsWritten(rule, each);
    suggestsAsWritten(rule, each);
    copesWithCrlf(rule, each);
    copesWithBom(rule, each);
    fixesAllForGood(each);
  });
});

function reportsWhereMarked(rule: string, { text: marked, messages, configuration }: Case): void {
  const { text, ranges } = withoutMarks(marked);
  const problems = problemsOf(rule, text, configure(configuration));
  expect(quote(text, rangesOf(problems))).toEqual(quote(text, ranges));
  messages?.forEach((message, at) => {
    expect(problems[at]?.message).toContain(message);
  });
}

function quote(text: string, ranges: readonly { start: number; end: number }[]) {
  return ranges.map(({ start, end }) => [start, text.slice(start, end)]);
}

/** A safe fix mends all at once, for good, and keeps the author's words. */
function fixesAsWritten(rule: string, { text: marked, fixed, configuration: input }: Case): void {
  const configuration = configure(input);
  const { text } = withoutMarks(marked);
  const once = fixedOnce(rule, text, configuration);
  expect(once).toBe(fixed ?? text);
  expect(fixedOnce(rule, once, configuration)).toBe(once);
  expect(hasSafeFix(rule, once, configuration)).toBe(false);
  const moves = rule === 'misplaced-disclaimer';
  const words = [text, once].map((each) => wordsOf(each, configuration));
  if (moves) for (const each of words) each.sort();
  expect(words[1]).toEqual(words[0]);
}

function suggestsAsWritten(rule: string, { text: marked, suggested, configuration: input }: Case): void {
  const configuration = configure(input);
  const { text } = withoutMarks(marked);
  const problems = problemsOf(rule, text, configuration);
  if (suggested !== undefined) expect(suggestedFor(problems[0], text)).toBe(suggested);
  for (const problem of problems) {
    const after = suggestedFor(problem, text);
    if (after !== undefined) expect(problemsOf(rule, after, configuration).length).toBeLessThan(problems.length);
  }
}

function copesWithCrlf(rule: string, { text: marked, fixed, suggested, configuration: input }: Case): void {
  const configuration = configure(input);
  const { text, ranges } = withoutMarks(withCrlf(marked));
  const problems = problemsOf(rule, text, configuration);
  expect(quote(text, rangesOf(problems))).toEqual(quote(text, ranges));
  if (fixed !== undefined) expect(fixedOnce(rule, text, configuration)).toBe(withCrlf(fixed));
  if (suggested !== undefined) expect(suggestedFor(problems[0], text)).toBe(withCrlf(suggested));
}

function copesWithBom(rule: string, { text: marked, configuration: input }: Case): void {
  const configuration = configure(input);
  const { text, ranges } = withoutMarks(`\uFEFF${marked}`);
  expect(quote(text, rangesOf(problemsOf(rule, text, configuration)))).toEqual(quote(text, ranges));
  expect(fixedOnce(rule, text, configuration).startsWith('\uFEFF')).toBe(true);
}

function fixesAllForGood({ text: marked, configuration: input }: Case): void {
  const configuration = configure(input);
  const once = fixAll(withoutMarks(marked).text, configuration);
  expect(fixAll(once, configuration)).toBe(once);
}
