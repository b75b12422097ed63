/** Where a turn stands. */
import { absolute, type OffsetRange, type Turn } from '../transcript/model.ts';
import { openingOf } from '../transcript/turns.ts';

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

/** The turn at an offset: the last that opens at or before it. -1 before the first. */
export function turnAt(turns: readonly Turn[], offset: number): number {
  return turns.findLastIndex((turn) => absolute(openingOf(turn)).start <= offset);
}

/** What a turn says, from its first word on: one line of at most `length` characters. */
export function firstWords(turn: Turn, length: number): string {
  let words = '';
  for (const { block, start, end } of turn.body) {
    words += block.text.slice(start, Math.min(end, start + 4 * length));
    if (words.trim() !== '') break;
  }
  const line = words.replace(/^[\s*_>#\-•]+/u, '').replace(/[*_`]+|\s+/gu, (mark) => (/\s/.test(mark) ? ' ' : '')).trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${(cut.lastIndexOf(' ') > length / 2 ? cut.slice(0, cut.lastIndexOf(' ')) : cut).toWellFormed()}…`;
}

/** The name that readers see over a turn; undefined where it has none. */
export function nameOfTurn({ label, speaker }: Turn): string | undefined {
  return label?.name ?? speaker?.name;
}
