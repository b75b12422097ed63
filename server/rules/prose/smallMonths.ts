/** Finds months in dates that are written with a small letter. */
import { monthsByName } from '../../dates/months.ts';
import type { Block, OffsetRange } from '../../transcript/model.ts';
import { proseMatches } from './proseMatches.ts';

/** A month in small letters inside a date; offsets are relative to the block. */
export interface SmallMonth extends OffsetRange {
  readonly language: string;
  readonly name: string;
  readonly isQuoted: boolean;
}

/** The languages that write months with a capital letter. */
export const capitalMonthLanguages: readonly string[] = ['en', 'de'];

const namesOf = new Map(
  capitalMonthLanguages.map((language) => [
    language,
    new Set([...monthsByName(language).keys()].map((name) => name.toLowerCase())),
  ]),
);
const anyName = [...new Set([...namesOf.values()].flatMap((names) => [...names]))].sort((a, b) => b.length - a.length);
const SMALL = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_/.@#:-])(?:${anyName.join('|')})(?![\p{L}\p{M}\p{N}_/@-])`,
  'gu',
);

const DAY = String.raw`(?<![\p{L}\p{N}_/.,:-])(?:0?[1-9]|[12]\d|3[01])`;
const DAY_AFTER = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const END = String.raw`(?![\p{L}\p{N}_/-]|[.,:]\d)`;
const YEAR = String.raw`[12]\d{3}${END}`;
const matcher = (source: string) => new RegExp(source, 'u');

/** How dates look before and after a month. */
interface Looks {
  /** Whether a name is short for something else too, or a word such as “may”. */
  readonly isDoubtful: (name: string) => boolean;
  /** A day before the month. */
  readonly day: RegExp;
  /** A word before it that introduces a date. */
  readonly lead: RegExp;
  /** A day or a year after it. */
  readonly numbers: RegExp;
  readonly year: RegExp;
  readonly dayAndYear: RegExp;
}

const LOOKS: Readonly<Record<string, Looks>> = {
  en: {
    isDoubtful: (name) =>
      name === 'march' || name === 'august' || (name.length < 5 && name !== 'june' && name !== 'july'),
    day: matcher(String.raw`${DAY}(?:st|nd|rd|th)?[ \u00A0](?:of )?$`),
    lead: /(?:^|[\s(])(?:in|since|until|till|before|after|during|from|early|late|mid)[ \u00A0]$/iu,
    numbers: matcher(String.raw`^\.?[ \u00A0](?:${DAY_AFTER}${END}|${YEAR})`),
    year: matcher(String.raw`^\.?,?[ \u00A0]${YEAR}`),
    dayAndYear: matcher(String.raw`^\.?[ \u00A0]${DAY_AFTER},? ${YEAR}`),
  },
  de: {
    isDoubtful: (name) => name.length < 4 && name !== 'mai',
    day: matcher(String.raw`${DAY}\.[ \u00A0]?$`),
    lead: /(?:^|[\s(])(?:im|seit|bis|ab|vor|nach|von|vom|zum|ende|anfang|mitte)[ \u00A0]$/iu,
    numbers: matcher(String.raw`^[ \u00A0]${YEAR}`),
    year: matcher(String.raw`^\.?[ \u00A0]${YEAR}`),
    dayAndYear: /(?!)/u,
  },
};

/** The months of a block, by the language in which they would be a slip. */
export function smallMonthsIn(block: Block): SmallMonth[] {
  return proseMatches(block, SMALL).flatMap(({ start, end, match: [name], isQuoted }) =>
    capitalMonthLanguages.flatMap((language) =>
      namesOf.get(language)?.has(name) && isInDate(block.text, { start, end }, name, LOOKS[language] as Looks)
        ? [{ language, name, start, end, isQuoted }]
        : [],
    ),
  );
}

/** No date is longer than this before its month, or after it. */
const REACH = 16;

function isInDate(text: string, { start, end }: OffsetRange, name: string, looks: Looks): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (!looks.isDoubtful(name)) return looks.day.test(before) || looks.numbers.test(after);
  return (
    ((looks.day.test(before) || looks.lead.test(before)) && looks.year.test(after)) || looks.dayAndYear.test(after)
  );
}
