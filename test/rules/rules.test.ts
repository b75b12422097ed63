import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../server/config/configuration.ts';
import { applyChanges } from '../../server/rules/applyFixes.ts';
import { fixAll } from '../../server/rules/fixAll.ts';
import { rules } from '../../server/rules/index.ts';
import { spanText } from '../../server/transcript/model.ts';
import {
  type Case,
  configure,
  type Fixture,
  fixedOnce,
  problemsAmong,
  problemsOf,
  rangesOf,
  type Surroundings,
  suggestedFor,
  type Texts,
  withoutMarks,
} from './fixture.ts';
import { wordsOf } from './words.ts';

const KIN = new Set(['fixture', 'wikipediaSays', 'words', 'rules.test', 'clean.test', 'ownFixes.test']);
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
const hasSafeFix = (rule: string, text: string, configuration = configure(), surroundings?: Surroundings) =>
  problemsOf(rule, text, configuration, surroundings).some(({ fixes }) => fixes.some(({ level }) => level === 'safe'));

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
    const surroundings: Surroundings = {
      ...(docs.beside !== undefined && { beside: { 'other.md': docs.beside } }),
      ...(docs.source && { source: { source: docs.source, hash: undefined } }),
      ...(docs.wikipedia && { wikipedia: docs.wikipedia }),
    };
    expect(problemsOf(id, docs.bad, configure(), surroundings)).not.toEqual([]);
    expect(problemsOf(id, docs.good, configure(), surroundings)).toEqual([]);
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

function reportsWhereMarked(rule: string, { text, messages, configuration, beside = {}, ...surroundings }: Case): void {
  const marked = { ...beside, 'post.md': text };
  const found = problemsAmong(rule, plain(marked), configure(configuration), surroundings);
  for (const [name, each] of Object.entries(marked)) {
    const { text: words, ranges } = withoutMarks(each);
    expect([name, quote(words, rangesOf(found[name] ?? []))]).toEqual([name, quote(words, ranges)]);
  }
  messages?.forEach((message, at) => {
    expect(found['post.md']?.[at]?.message).toContain(message);
  });
}

function surroundingsOf({ beside, source, wikipedia }: Case): Surroundings {
  return { beside: plain(beside), ...(source && { source }), ...(wikipedia && { wikipedia }) };
}

function plain(marked: Texts = {}): Texts {
  return Object.fromEntries(Object.entries(marked).map(([name, text]) => [name, withoutMarks(text).text]));
}

function quote(text: string, ranges: readonly { start: number; end: number }[]) {
  return ranges.map(({ start, end }) => [start, text.slice(start, end)]);
}

/** A safe fix mends all at once, for good, and keeps the author's words. */
function fixesAsWritten(rule: string, each: Case): void {
  const { text: marked, fixed, configuration: input } = each;
  const configuration = configure(input);
  const surroundings = surroundingsOf(each);
  const { text } = withoutMarks(marked);
  const once = fixedOnce(rule, text, configuration, surroundings);
  expect(once).toBe(fixed ?? text);
  expect(fixedOnce(rule, once, configuration, surroundings)).toBe(once);
  expect(hasSafeFix(rule, once, configuration, surroundings)).toBe(false);
  const moves = rule === 'misplaced-disclaimer';
  const words = [withoutResidue(rule, text, configuration), once].map((each) => wordsOf(each, configuration));
  if (moves) for (const each of words) each.sort();
  const changesCase = rule === 'month-case';
  const [before, after] = changesCase ? words.map((each) => each.map((word) => word.toLowerCase())) : words;
  expect(after).toEqual(before);
}

/** Residue is nobody's words: what a rule of that group reports and removes is not missed, all else is. */
function withoutResidue(rule: string, text: string, configuration: Configuration): string {
  if (rules.find(({ id }) => id === rule)?.group !== 'residue') return text;
  const removed = problemsOf(rule, text, configuration).filter(
    ({ span, fixes }) => fixes[0]?.level === 'safe' && /[\p{L}\p{N}]/u.test(spanText(span)),
  );
  return applyChanges(
    text,
    rangesOf(removed).map((range) => ({ ...range, newText: '' })),
  );
}

function suggestsAsWritten(rule: string, each: Case): void {
  const { text: marked, suggested, configuration: input } = each;
  const configuration = configure(input);
  const { text } = withoutMarks(marked);
  const surroundings = surroundingsOf(each);
  const problems = problemsOf(rule, text, configuration, surroundings);
  if (suggested !== undefined) expect(suggestedFor(problems[0], text)).toBe(suggested);
  for (const problem of problems) {
    const after = suggestedFor(problem, text);
    if (after !== undefined)
      expect(problemsOf(rule, after, configuration, surroundings).length).toBeLessThan(problems.length);
  }
}

function copesWithCrlf(rule: string, each: Case): void {
  const { text: marked, fixed, suggested, configuration: input } = each;
  const configuration = configure(input);
  const { text, ranges } = withoutMarks(withCrlf(marked));
  const surroundings = surroundingsOf(each);
  const problems = problemsOf(rule, text, configuration, surroundings);
  expect(quote(text, rangesOf(problems))).toEqual(quote(text, ranges));
  if (fixed !== undefined) expect(fixedOnce(rule, text, configuration, surroundings)).toBe(withCrlf(fixed));
  if (suggested !== undefined) expect(suggestedFor(problems[0], text)).toBe(withCrlf(suggested));
}

function copesWithBom(rule: string, each: Case): void {
  const { text: marked, configuration: input } = each;
  const configuration = configure(input);
  const { text, ranges } = withoutMarks(`\uFEFF${marked}`);
  const surroundings = surroundingsOf(each);
  expect(quote(text, rangesOf(problemsOf(rule, text, configuration, surroundings)))).toEqual(quote(text, ranges));
  expect(fixedOnce(rule, text, configuration, surroundings).startsWith('\uFEFF')).toBe(true);
}

function fixesAllForGood({ text: marked, configuration: input }: Case): void {
  const configuration = configure(input);
  const once = fixAll(withoutMarks(marked).text, configuration);
  expect(fixAll(once, configuration)).toBe(once);
}
