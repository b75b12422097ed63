/** Reads dates in running text. */
import { type DateWords, dateWords } from './dateWords.ts';
import { monthsByName } from './months.ts';

/** A date as far as a text tells it; offsets are UTF-16. */
export interface ProseDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** 1 to 12; undefined where the text tells the year alone. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** Whether a text may hold a date: cheap, so that most texts are not read at all. */
export function mayHoldDate(text: string): boolean {
  return /(?:19|20)\d\d/.test(text);
}

/** More than the longest day and month before a year. */
const REACH = 32;
const ISO = /^-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d\p{L}-])/u;

/**
 * The dates of a text in one language, in order: `30 June 2023`, `Sept. 2021`, `2023-06-30`. A year alone is read where
 * the words around it leave no doubt (`in 2022,`), with `allYears` wherever it is no part of a number or address.
 */
export function proseDates(text: string, language: string, { allYears = false } = {}): ProseDate[] {
  if (!mayHoldDate(text)) return [];
  const grammar = grammarOf(language);
  const dates: ProseDate[] = [];
  for (const { 0: year, index } of text.matchAll(/(?<![\p{L}\p{M}\d])(?:19|20)\d\d(?![\p{L}\p{M}\d])/gu)) {
    const before = text.slice(Math.max(0, index - REACH), index);
    const after = text.slice(index + 4, index + 4 + REACH);
    const found = dateAt(before, after, grammar) ?? yearAt(before, after, grammar, allYears);
    if (found)
      dates.push({
        start: index - found.before,
        end: index + 4 + found.after,
        year: Number(year),
        month: found.month,
        day: found.day,
      });
  }
  return dates;
}

/** What stands around a year and belongs to its date: how many characters, and what they say. */
interface Around {
  readonly before: number;
  readonly after: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

function dateAt(before: string, after: string, grammar: Grammar): Around | undefined {
  const iso = /[-/.]$/.test(before) ? null : ISO.exec(after);
  if (iso) return { before: 0, after: iso[0].length, month: Number(iso[1]), day: Number(iso[2]) };
  if (/^-\d/.test(after)) return undefined;
  const numeric = grammar.numeric?.exec(before);
  if (numeric) return { before: numeric[0].length, after: 0, month: Number(numeric[2]), day: Number(numeric[1]) };
  const named = grammar.named.exec(before);
  if (!named) return undefined;
  const [written, dayBefore, name = '', dayAfter] = named;
  const day = Number(dayBefore ?? dayAfter ?? 0);
  const isDay = day >= 1 && day <= 31;
  return {
    before: written.length,
    after: 0,
    month: grammar.months.get(name.toLowerCase()),
    day: isDay ? day : undefined,
  };
}

function yearAt(before: string, after: string, grammar: Grammar, all: boolean): Around | undefined {
  if (/[-–/.,'’#=_]$/.test(before) || /^(?:[-–/_=%°€$]|[.,]\d)/.test(after)) return undefined;
  const isYear =
    all || grammar.theYear.test(before) || (grammar.yearBefore.test(before) && grammar.yearAfter.test(after));
  return isYear ? { before: 0, after: 0 } : undefined;
}

/** The words of a language made ready for matching; each pattern but the last is matched at the end of what precedes a year. */
interface Grammar {
  readonly months: ReadonlyMap<string, number>;
  readonly named: RegExp;
  readonly numeric: RegExp | undefined;
  readonly theYear: RegExp;
  readonly yearBefore: RegExp;
  readonly yearAfter: RegExp;
}

const grammars = new Map<string, Grammar>();

/** Of a language that is not known, the English one. */
function grammarOf(language: string): Grammar {
  const tag = language in dateWords ? language : 'en';
  const grammar = grammars.get(tag) ?? compile(tag, dateWords[tag] as DateWords);
  grammars.set(tag, grammar);
  return grammar;
}

function compile(language: string, { ordinal, joint, separator, theYear, before, after }: DateWords): Grammar {
  const months = new Map([...monthsByName(language)].map(([name, month]) => [name.toLowerCase(), month]));
  const name = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const link = joint ? `(?:(?:${joint})\\s+)?` : '';
  const dayBefore = `(?:(?<!\\d)(\\d{1,2})(?:${ordinal})?\\s*${link})?`;
  const dayAfter = `(?:\\s+(\\d{1,2})(?:${ordinal})?)?`;
  return {
    months,
    named: new RegExp(`(?<![\\p{L}\\p{M}])${dayBefore}(?<![\\p{L}\\p{M}])(${name})\\.?${dayAfter},?\\s+${link}$`, 'iu'),
    numeric: separator
      ? new RegExp(`(?<![\\d./])(0?[1-9]|[12]\\d|3[01])${separator}\\s?(0?[1-9]|1[0-2])${separator}\\s?$`)
      : undefined,
    theYear: new RegExp(`(?<![\\p{L}\\p{M}])(?:${theYear})\\s+$`, 'iu'),
    yearBefore: new RegExp(`(?<![\\p{L}\\p{M}])(?:${before})\\s+$`, 'iu'),
    yearAfter: new RegExp(`^(?:[*_]*[.,;:!?)\\]»”"…]|\\s*$|\\s+(?:${after})(?![\\p{L}\\p{M}]))`, 'iu'),
  };
}
