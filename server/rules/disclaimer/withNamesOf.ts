/** One note's wording with another's names. */
import type { Token } from '../../disclaimer/tokens.ts';
import type { NoteName } from './noteNames.ts';
import { sharedEnds } from './sharedEnds.ts';
import { type NoteText, wordsOf } from './wording.ts';

/** Where a name stands among the words that are compared: so many from the beginning, from the end, or between. */
interface Placed {
  readonly name: NoteName;
  readonly place: string;
}

/** The text with the other's names, where each is known to stand in the same place; else with its own. */
export function withNamesOf(note: NoteText, other: NoteText): string {
  const [words, otherWords] = [wordsOf(note), wordsOf(other)];
  const shared = sharedEnds(words, otherWords);
  const placed = placesOf(note, words, shared);
  const others = placesOf(other, otherWords, shared);
  let result = '';
  let at = 0;
  for (const { name, place } of placed) {
    const inPlace = (list: readonly Placed[]) => list.filter((each) => each.place === place);
    const [own, alike] = [inPlace(placed), inPlace(others)];
    const same = own.length === alike.length ? alike[own.findIndex((each) => each.name === name)]?.name : undefined;
    result += note.text.slice(at, name.start);
    result += same ? other.text.slice(same.start, same.end) : note.text.slice(name.start, name.end);
    at = name.end;
  }
  return result + note.text.slice(at);
}

function placesOf(
  { names }: NoteText,
  words: readonly Token[],
  { before, after }: ReturnType<typeof sharedEnds>,
): Placed[] {
  return names.map((name) => {
    const first = words.filter(({ start }) => start < name.start).length;
    const last = words.length - first;
    const where = first < before ? `${first} before` : last < after ? `${last} after` : 'between';
    return { name, place: `${name.kind} ${where}` };
  });
}
