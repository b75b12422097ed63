/** Names of models and dates in a note: what may differ from post to post though the wording is one. */
import { monthLanguages, monthsByName } from '../../dates/months.ts';
import { fold, type Token, tokenise } from '../../disclaimer/tokens.ts';
import type { OffsetRange } from '../../transcript/model.ts';
import { modelNames } from '../../transcript/speakers/catalogue.ts';

/** Names of models that stand together, or a date. */
export interface NoteName extends OffsetRange {
  readonly kind: 'models' | 'date';
}

/** The words of models' names: whole names, and what may follow the first word of one. */
interface ModelWords {
  readonly known: ReadonlySet<string>;
  readonly versions: ReadonlySet<string>;
}

const joining = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'e', 'o']);
const months = new Set(monthLanguages.flatMap((language) => [...monthsByName(language).keys()].map(fold)));
/** Words that belong to a date and depend on its form: `in September`, `on 30 September`. */
const aroundDates = new Set(
  [
    'in on the of early mid late',
    'im am den anfang mitte ende',
    'en le du au de debut fin',
    'el del principios mediados finales',
  ]
    .join(' ')
    .split(' '),
);

/** The names in a note, in order; `own` are models that the catalogue does not know. */
export function namesIn(tokens: readonly Token[], own: readonly string[]): NoteName[] {
  const catalogued = modelNames.map(wordsOf);
  const versions = new Set(catalogued.flatMap((words) => words.slice(1)));
  const known = new Set([...catalogued, ...own.map(wordsOf)].map((words) => words.join(' ')));
  const names: NoteName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const models = modelsFrom(tokens, at, { known, versions });
    const end = models > at ? models : dateFrom(tokens, at);
    if (end > at)
      names.push({ kind: models > at ? 'models' : 'date', start: tokens[at]!.start, end: tokens[end - 1]!.end });
    at = Math.max(end, at + 1);
  }
  return names;
}

function wordsOf(name: string): string[] {
  return tokenise(name).map(({ word }) => word);
}

/** Behind the names of models that stand together from here on; `from` where none does. */
function modelsFrom(tokens: readonly Token[], from: number, models: ModelWords): number {
  let end = from;
  for (let next = from; ; ) {
    const behind = modelFrom(tokens, next, models);
    if (behind === next) return end;
    end = behind;
    if (tokens[end]?.opens === 'sentence') return end;
    next = joining.has(tokens[end]?.word ?? '') ? end + 1 : end;
  }
}

/** The longest name from here on, with its version. */
function modelFrom(tokens: readonly Token[], from: number, { known, versions }: ModelWords): number {
  for (let end = Math.min(from + 4, tokens.length); end > from; end--) {
    const words = tokens.slice(from, end).map(({ word }) => word);
    if (!known.has(words.join(' '))) continue;
    let after = end;
    while (/\d/.test(tokens[after]?.word ?? '') || versions.has(tokens[after]?.word ?? '')) after++;
    return after;
  }
  return from;
}

/** Behind the date from here on, which holds a year or a month with a number; `from` where there is none. */
function dateFrom(tokens: readonly Token[], from: number): number {
  let end = from;
  let hasNumber = false;
  let isDate = false;
  for (let at = from; at < tokens.length; at++) {
    const word = tokens[at]!.word;
    if (at > from && tokens[at]!.opens === 'sentence') break;
    const isYear = /^(?:19|20)\d\d$/.test(word);
    const isNumber = isYear || /^\d{1,2}(?:st|nd|rd|th|er)?$/.test(word);
    if (!isNumber && !months.has(word) && !aroundDates.has(word)) break;
    hasNumber ||= isNumber;
    isDate ||= isYear || months.has(word);
    if (!aroundDates.has(word)) end = at + 1;
  }
  return hasNumber && isDate ? end : from;
}
