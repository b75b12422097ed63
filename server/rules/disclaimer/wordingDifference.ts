/** Where two wordings of a note first differ. */
import type { Token } from '../../disclaimer/tokens.ts';
import { sharedEnds } from './sharedEnds.ts';
import type { NoteText, Wording } from './wording.ts';

/** The first words that differ, as they are written; empty where one note has nothing in that place. */
export interface WordingDifference {
  readonly here: string;
  readonly there: string;
}

/** A note with its words. */
export interface WordedNote {
  readonly note: NoteText;
  readonly wording: Wording;
}

/** So many words are shown. */
const SHOWN = 6;

/** What a note has otherwise than another; undefined where they are worded alike. What is said of links counts if both speak of them. */
export function firstDifference(here: WordedNote, there: WordedNote): WordingDifference | undefined {
  const general = differenceOf(here, there, 'general');
  const speak = here.wording.onLinks.length > 0 && there.wording.onLinks.length > 0;
  return general ?? (speak ? differenceOf(here, there, 'onLinks') : undefined);
}

function differenceOf(here: WordedNote, there: WordedNote, part: keyof Wording): WordingDifference | undefined {
  const [one, other] = [here.wording[part], there.wording[part]];
  const { before, after } = sharedEnds(one, other);
  if (before === one.length && before === other.length) return undefined;
  return {
    here: shown(here.note, one.slice(before, one.length - after)),
    there: shown(there.note, other.slice(before, other.length - after)),
  };
}

function shown({ text }: NoteText, words: readonly Token[]): string {
  const written = words.slice(0, SHOWN).map(({ start, end }) => text.slice(start, end));
  // "don't" is two words in one place.
  const places = new Set(words.slice(0, SHOWN).map(({ start }) => start));
  const list = written.filter((_, at) => places.delete(words[at]?.start ?? -1));
  return list.join(' ') + (words.length > SHOWN ? '…' : '');
}
