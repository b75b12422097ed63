/** Which wording of the note most posts have. */
import type { Token } from '../../disclaimer/tokens.ts';
import { grouped } from '../grouped.ts';
import type { WordedNote } from './wordingDifference.ts';

/**
 * The note that another is held to: one of the wording that most have, the first of equals. It speaks of links if the
 * other does, where there is such a one.
 */
export function usualNote<T extends WordedNote>(notes: readonly T[]): (other: WordedNote) => T | undefined {
  const alike = largest(grouped(notes, ({ wording }) => keyOf(wording.general)));
  const [plain] = alike.filter(({ wording }) => wording.onLinks.length === 0);
  const linked = alike.filter(({ wording }) => wording.onLinks.length > 0);
  const [onLinks] = largest(grouped(linked, ({ wording }) => keyOf(wording.onLinks)));
  return ({ wording }) => (wording.onLinks.length > 0 ? (onLinks ?? plain) : (plain ?? onLinks));
}

function largest<T>(groups: ReadonlyMap<string, readonly T[]>): readonly T[] {
  let most: readonly T[] = [];
  for (const group of groups.values()) if (group.length > most.length) most = group;
  return most;
}

function keyOf(words: readonly Token[]): string {
  return words.map(({ word }) => word).join(' ');
}
