/** Runs of words that may be names, or have names in them. */
import type { NameLanguage } from './languages/nameLanguage.ts';
import { type NameWord, nameWords } from './nameWords.ts';
import type { Passage } from './passages.ts';

/** Words that follow one another, the first and the last of which are written as in names. */
export interface NameRun {
  readonly passage: Passage;
  readonly words: readonly NameWord[];
  /** Small words behind them that may belong to the name. */
  readonly smallEnd: readonly NameWord[];
  /** Whether an article or the like precedes it. */
  readonly hasArticle: boolean;
}

/** How many small words may follow one another in a name, and how many words a run may have. */
const most = { joints: 2, words: 24 };

/** The runs of a passage, in order. */
export function nameRuns(passage: Passage, language: NameLanguage): NameRun[] {
  const runs: NameRun[] = [];
  const words = nameWords(passage, language);
  for (let at = 0; at < words.length; ) {
    const end = begins(words[at]!, language) ? endOfRun(words, at) : at;
    if (end > at) runs.push(runOf(passage, words, at, end, language));
    at = Math.max(end, at + 1);
  }
  return runs;
}

function runOf(
  passage: Passage,
  words: readonly NameWord[],
  start: number,
  end: number,
  { articles, smallEnd }: NameLanguage,
): NameRun {
  const before = words[start - 1];
  const small: NameWord[] = [];
  for (let at = end; small.length < smallEnd && goesOn(words[at]) && !isPart(words[at]!); at++) small.push(words[at]!);
  return {
    passage,
    words: words.slice(start, end),
    smallEnd: small,
    hasArticle: before !== undefined && words[start]!.joined && articles.has(lowered(before.text)),
  };
}

/** Behind the last word that is written as in names. */
function endOfRun(words: readonly NameWord[], start: number): number {
  let end = start + 1;
  for (let at = end; goesOn(words[at]) && at - start < most.words; at++) {
    const word = words[at]!;
    if (isPart(word) && !(word.writing === 'number' && at > end)) end = at + 1;
    else if (word.writing !== 'joint' || at - end >= most.joints) break;
  }
  return end;
}

function goesOn(word: NameWord | undefined): boolean {
  return word?.joined === true && !word.opens;
}

/** Whether a name may begin with a word: what opens sentences as usual words do, does not. */
function begins({ text, writing }: NameWord, { common }: NameLanguage): boolean {
  return (writing === 'acronym' || writing === 'capital') && !common.has(lowered(text));
}

function isPart({ writing }: NameWord): boolean {
  return writing === 'capital' || writing === 'acronym' || writing === 'number';
}

/** A word as lists of words have it. */
export function lowered(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/'$/, '');
}
