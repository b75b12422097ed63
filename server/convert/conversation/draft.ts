/** A post that is written, and read to see whether it says what it should. */
import { applyChanges, type TextChange } from '../../rules/applyFixes.ts';
import { absolute, type Role, type Transcript } from '../../transcript/model.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import { silencedLabel, silencedNote } from './silencedMarks.ts';
import type { SpokenText } from './spokenText.ts';

/** A turn as it will be written. */
export interface Written extends SpokenText {
  readonly role: Role;
  readonly name: string;
}

/** A post, and where its turns and their words start. */
export interface Draft {
  readonly text: string;
  readonly openings: readonly number[];
  readonly words: readonly number[];
}

/** Puts a post together. */
export function drafted(
  head: string,
  turns: readonly { readonly opening: string; readonly text: string }[],
  disclaimer: string | null,
): Draft {
  const pieces = [head];
  const openings: number[] = [];
  const words: number[] = [];
  let at = head.length;
  for (const { opening, text } of turns) {
    openings.push(at);
    words.push(at + opening.length);
    pieces.push(opening, text, '\n\n');
    at += opening.length + text.length + 2;
  }
  if (disclaimer !== null) pieces.push(disclaimer.trim());
  return { text: `${pieces.join('').trimEnd()}\n`, openings, words };
}

function openingsOf({ turns }: Transcript): number[] {
  return turns.map((turn) => absolute(openingOf(turn)).start);
}

/** Whether the turns that were read are those that were written. */
export function isReadBack(read: Transcript, { openings }: Draft): boolean {
  const found = openingsOf(read);
  return found.length === openings.length && found.every((start, at) => start === openings[at]);
}

/** What makes text of marks that are no turn's, in order. The last note is the post's own where it has one. */
export function silencingChanges(read: Transcript, { openings }: Draft, hasDisclaimer: boolean): TextChange[] {
  const own = new Set(openings);
  const labels = read.turns.flatMap(({ label }) =>
    label && !own.has(absolute(label.span).start) ? (silencedLabel(label, read.text) ?? []) : [],
  );
  const notes = (hasDisclaimer ? read.notes.slice(0, -1) : read.notes).flatMap((note) => silencedNote(note) ?? []);
  return [...labels, ...notes].sort((a, b) => a.start - b.start);
}

/** The turns after changes of the draft; what stands outside of their words stays. The same list where nothing changes. */
export function changed(
  turns: readonly Written[],
  { words }: Draft,
  changes: readonly TextChange[],
): readonly Written[] {
  let next = 0;
  const all = turns.map((turn, at) => {
    const start = words[at] ?? 0;
    const end = start + turn.text.length;
    const own: TextChange[] = [];
    for (; next < changes.length && (changes[next]?.start ?? 0) < end; next++) {
      const change = changes[next];
      if (change && change.start >= start)
        own.push({ ...change, start: change.start - start, end: change.end - start });
    }
    return own.length > 0 ? { ...turn, text: applyChanges(turn.text, own) } : turn;
  });
  return all.some((turn, at) => turn !== turns[at]) ? all : turns;
}
