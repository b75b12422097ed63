/** Finds slips in names of models that no other word is like. */
import { distance } from 'fastest-levenshtein';
import type { Block, OffsetRange } from '../../transcript/model.ts';
import { modelNames } from '../../transcript/speakers/catalogue.ts';
import { proseMatches } from './proseMatches.ts';

/** A name that is nearly a model's; offsets are relative to the block. */
export interface MisspelledName extends OffsetRange {
  readonly written: string;
  /** What was written without the ending of a genitive. */
  readonly base: string;
  /** The right name, with the ending that was meant. */
  readonly correct: string;
}

/** Names with a capital inside (ChatGPT, DeepSeek, YouChat); others look like words, or are some. */
const coined = modelNames.filter((name) => /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(name));

/** Plays on words that are a letter away from a coined name, and names of other things; gathered by hand, 2026-11. */
const others: ReadonlySet<string> = new Set(
  'CatGPT ChadGPT ChapGPT ChartGPT CheatGPT HatGPT ThatGPT WhatGPT YouCat YourChat'.split(' '),
);

/** What a block without such a name does not match. */
const INNER_CAPITAL = /[a-z][A-Z]/;
/** A word with a capital inside, no longer than such names. */
const COINED =
  /(?<![\p{L}\p{M}\p{N}_@#/.-])\p{Lu}\p{L}{0,12}\p{Ll}\p{Lu}[\p{L}\p{M}]{0,12}(?:['’´]s(?!\p{L}))?(?![\p{L}\p{M}\p{N}_@/]|[.-][\p{L}\p{N}])/gu;
/** The genitive, and what some keyboards make of `'s`: `´s`, and `ś` in one sign. */
const GENITIVE = /(?:(['’])s|´s|s\u0301|ś)$/u;

/** The names in a block that are a slip away from a model's. */
export function misspelledNamesIn(block: Block): MisspelledName[] {
  if (!INNER_CAPITAL.test(block.text)) return [];
  return proseMatches(block, COINED).flatMap(({ start, end, match: [written] }) => {
    const genitive = GENITIVE.exec(written);
    const base = written.slice(0, genitive?.index ?? written.length);
    const name = coined.find((each) => isSlip(base, each));
    if (!name || others.has(base) || base === `${name}s`) return [];
    const correct = genitive ? `${name}${genitive[1] ?? "'"}s` : name;
    return correct === written ? [] : [{ start, end, written, base, correct }];
  });
}

/** The name itself, whose genitive may be wrong; or one letter more, fewer or other; or two letters swapped. */
function isSlip(written: string, name: string): boolean {
  if (written === name) return true;
  const [a, b] = [written.toLowerCase(), name.toLowerCase()];
  return a !== b && (distance(a, b) === 1 || isSwapped(a, b));
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}
