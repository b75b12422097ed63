/** The names in a run, and the titles that articles on them may have. */
import type { NameLanguage } from './languages/nameLanguage.ts';
import { lowered, type NameRun } from './nameRuns.ts';
import type { NameWord } from './nameWords.ts';

/** Words that may be a name; offsets in the passage. */
export interface PossibleName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of its first word in the run, and behind its last. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly NameWord[];
}

/** The longest name that is looked for, in words. */
const longest = 8;

/** All names that a run may hold, for each first word the longest first. */
export function possibleNames(run: NameRun, language: NameLanguage): PossibleName[] {
  const names: PossibleName[] = [];
  const words = [...run.words, ...run.smallEnd];
  for (let from = 0; from < run.words.length; from++)
    for (let to = Math.min(words.length, from + longest); to > from; to--)
      if (mayBeName(run, from, to, language)) names.push(nameAt(run, words, from, to));
  return names;
}

function nameAt({ passage }: NameRun, all: readonly NameWord[], from: number, to: number): PossibleName {
  const words = all.slice(from, to);
  const { start } = words[0]!;
  const { end } = words.at(-1)!;
  return { text: passage.text.slice(start, end), start, end, from, to, words };
}

function mayBeName({ words, smallEnd }: NameRun, from: number, to: number, language: NameLanguage): boolean {
  const first = words[from]!;
  if (first.writing !== 'capital' && first.writing !== 'acronym') return false;
  // Small words end a name that is one word else, and whose capital is not that of a sentence.
  if (to > words.length)
    return from === words.length - 1 && !first.opens && smallEnd[to - words.length - 1]!.writing !== 'joint';
  const last = words[to - 1]!;
  if (last.writing === 'joint') return false;
  if (to - from > 1)
    return !cutsName(words, from, to) && words.slice(from, to).some((word) => !isCommon(word, language));
  if (isCommon(first, language)) return false;
  return first.writing === 'acronym' || standsAlone(words, from, language);
}

/** `Joe Farman of the British` has a part of `British Antarctic Survey`. */
function cutsName(words: readonly NameWord[], from: number, to: number): boolean {
  const isWithin = (at: number) => words[at] !== undefined && words[at].writing !== 'joint';
  return (isWithin(from - 1) || isWithin(to)) && words.slice(from, to).some(({ writing }) => writing === 'joint');
}

/** Whether a word is no part of a longer name, such as a surname or the `Bank` in `Bank of Mali`. */
function standsAlone(words: readonly NameWord[], at: number, { genitives }: NameLanguage): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before && before.writing !== 'joint') return false;
  return !after || (after.writing === 'joint' && !genitives.has(lowered(after.text)));
}

function isCommon({ text }: NameWord, { common }: NameLanguage): boolean {
  return common.has(lowered(text));
}

/** The titles to look for, the likeliest first: they have straight apostrophes, and German declines names. */
export function titlesFor(
  { text, words }: Pick<PossibleName, 'text' | 'words'>,
  { hasCapitalNouns }: NameLanguage,
): string[] {
  const title = text.replaceAll('’', "'").replace(/\s/g, ' ');
  const base = !hasCapitalNouns
    ? title
    : words.length === 1
      ? title.replace(/^(\p{Lu}\p{Ll}{3,})s$/u, '$1')
      : title.replace(/^(\p{Lu}\p{Ll}+?e)[nrms](?= )/u, '$1');
  return base === title ? [title] : [title, base];
}
