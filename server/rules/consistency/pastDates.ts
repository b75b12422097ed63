/** The dates at which a passage says that something happened. */
import { mayHoldDate, proseDates } from '../../dates/proseDates.ts';
import type { Block } from '../../transcript/model.ts';
import { OpenQuotes } from './openQuotes.ts';
import { languagesOf, leadsUpTo, tellsPast } from './tense.ts';

/** A month in which something happened, or a year; offsets are relative to the block. */
export interface PastDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number | undefined;
  /** The language in which it was read; the post's own counts. */
  readonly language: string;
}

const ABBREVIATED =
  /(?:(?<!\p{L})(?:\p{L}|Mr|Mrs|Ms|Dr|St|No|Nr|vs|ca|vgl|bzw|Sr|Sra|Mme|Jan|Feb|Sept|Sep|Oct|Okt|Nov|Dec|Dez)|\d)$/u;
const SENTENCE_END =
  /[.!?…]["”»“’)\]*_]{0,4}\s+(?=["“„«(¿¡*_[]{0,3}[\p{Lu}\d])|\n(?=[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t])/gu;

/** What is longer is no sentence of prose. */
const LONGEST = 2000;
/** More than the longest words that lead up to a date. */
const REACH = 40;

/** A fact: the past dates of a paragraph or list, in any language that is known; none in quotations and code. */
export function pastDates({ kind, text, content }: Block): readonly PastDate[] | undefined {
  if ((kind !== 'paragraph' && kind !== 'list') || content.isPlain || !mayHoldDate(text)) return undefined;
  const found: PastDate[] = [];
  const marks = new OpenQuotes(text);
  const languages = languagesOf(text);
  for (const { start, end, isItem } of sentencesOf(text)) {
    if (isItem) marks.reset();
    const sentence = text.slice(start, end);
    if (sentence.length <= LONGEST && mayHoldDate(sentence))
      for (const date of pastDatesIn(sentence, languages))
        if (!marks.isOpenAfter(sentence.slice(0, date.start)))
          found.push({ ...date, start: start + date.start, end: start + date.end });
    marks.read(sentence);
  }
  return found.length > 0 ? found : undefined;
}

function pastDatesIn(sentence: string, languages: readonly string[]): PastDate[] {
  return languages
    .filter((language) => tellsPast(sentence, language))
    .flatMap((language) =>
      proseDates(sentence, language)
        .filter(({ start }) => !leadsUpTo(sentence.slice(Math.max(0, start - REACH), start), language))
        .map(({ start, end, year, month }) => ({ start, end, year, month, language })),
    );
}

/** The sentences of a block; where an item of a list begins, so does a sentence. */
function sentencesOf(text: string): { start: number; end: number; isItem: boolean }[] {
  const sentences: { start: number; end: number; isItem: boolean }[] = [];
  let start = 0;
  let isItem = false;
  for (const { 0: gap, index } of text.matchAll(SENTENCE_END)) {
    if (gap.startsWith('.') && ABBREVIATED.test(text.slice(Math.max(0, index - 6), index))) continue;
    sentences.push({ start, end: index + gap.length, isItem });
    start = index + gap.length;
    isItem = gap === '\n';
  }
  sentences.push({ start, end: text.length, isItem });
  return sentences;
}
