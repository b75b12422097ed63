/** Where a turn stands. */

import { plainSpan } from '../markdown/plainText.ts';
import { absolute, type Block, type OffsetRange, spanText, type Transcript, type Turn } from '../model.ts';
import { openingOf } from './turns.ts';

/** From the turn's opening to the end of its words, white space left out. */
export function turnRange(turn: Turn): OffsetRange {
  const { start, end: opened } = absolute(openingOf(turn));
  for (let at = turn.body.length - 1; at >= 0; at--) {
    const { block, start: from, end } = turn.body[at]!;
    const words = block.text.slice(from, end).trimEnd();
    if (words !== '') return { start, end: block.start + from + words.length };
  }
  return { start, end: opened };
}

/** What a turn says, without its label and the white space around; undefined where it says nothing. */
export function saidRange(turn: Turn): OffsetRange | undefined {
  const first = turn.body.find((span) => spanText(span).trim() !== '');
  if (!first) return undefined;
  return { start: absolute(first).start + spanText(first).search(/\S/), end: turnRange(turn).end };
}

/** The turn at an offset: the last that opens at or before it. -1 before the first. */
export function turnAt(turns: readonly Turn[], offset: number): number {
  return turns.findLastIndex((turn) => absolute(openingOf(turn)).start <= offset);
}

/** The turn in which an offset is: -1 before the first, and in a note, which nobody says. */
export function turnAround({ turns, notes }: Transcript, offset: number): number {
  const holds = ({ start, text }: Block) => start <= offset && offset <= start + text.length;
  return notes.some(({ blocks }) => blocks.some(holds)) ? -1 : turnAt(turns, offset);
}

/** What a turn says, from its first word on: one line of at most `length` characters, without markup. */
export function firstWords({ body }: Turn, length: number): string {
  const words = body.map(plainSpan).find((each) => each.trim() !== '') ?? '';
  const line = words
    .slice(0, 4 * length)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

/** The name that readers see over a turn; undefined where it has none. */
export function nameOfTurn({ label, speaker }: Turn): string | undefined {
  return label?.name ?? speaker?.name;
}
