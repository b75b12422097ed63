/** What was changed in the answers of one group. */
import { countBefore } from '../transcript/facts/sorted.ts';
import type { Group } from './alignAnswers.ts';
import { diffWords, type Hunk } from './diffWords.ts';
import type { Passage } from './words.ts';

/** What became of the words of a source in one answer. */
export interface AnswerChanges {
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** Places of the answers of the source that it comes from; none where the source has no such answer. */
  readonly sources: readonly number[];
  readonly edits: readonly WordEdit[];
}

/** The words of an answer from `start` to `end` stand in the place of those of the source. */
export interface WordEdit {
  readonly start: number;
  readonly end: number;
  readonly source: readonly SourceWords[];
}

/** Words of one answer of the source, `to` left out. */
export interface SourceWords {
  readonly answer: number;
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The changes of each answer of a group, in its order. */
export function changesIn(
  group: Group,
  answers: readonly Passage[],
  sources: readonly Passage[],
): readonly AnswerChanges[] {
  const own = piecesOf(group.answers, answers);
  const there = piecesOf(group.sources, sources);
  const words = (places: readonly number[], all: readonly Passage[]) => places.flatMap((at) => all[at]!.words);
  const hunks = diffWords(words(group.sources, sources), words(group.answers, answers));
  const edits = own.map((): WordEdit[] => []);
  for (const hunk of hunks) divide(hunk, own, there, edits);
  return own.map((piece, at) => counted(piece, edits[at]!, group.sources));
}

/** Where each passage stands when all are put behind one another. */
function piecesOf(places: readonly number[], all: readonly Passage[]): Piece[] {
  let start = 0;
  return places.map((at) => {
    const piece = { at, start, end: start + all[at]!.words.length };
    start = piece.end;
    return piece;
  });
}

/** Gives each answer its part of a hunk; the last that it touches gets what is left of the source’s words. */
function divide(hunk: Hunk, own: readonly Piece[], there: readonly Piece[], edits: WordEdit[][]): void {
  const { to, start, end } = hunk;
  // Where words are missing between two answers, they are missing at the end of the first.
  const first = countBefore(own, (piece) => (start < end ? piece.end <= start : piece.end < start));
  let left = hunk.from;
  for (let at = first; at === first || (at < own.length && own[at]!.start < end); at++) {
    const piece = own[at]!;
    const range = { start: Math.max(start, piece.start) - piece.start, end: Math.min(end, piece.end) - piece.start };
    const until = end <= piece.end ? to : Math.min(to, left + range.end - range.start);
    edits[at]!.push({ ...range, source: sourceWords(left, until, there) });
    left = until;
  }
}

function sourceWords(from: number, to: number, there: readonly Piece[]): SourceWords[] {
  const found: SourceWords[] = [];
  const first = countBefore(there, (piece) => piece.end <= from);
  for (let at = first; from < to && at < there.length && there[at]!.start < to; at++) {
    const piece = there[at]!;
    const range = { from: Math.max(from, piece.start) - piece.start, to: Math.min(to, piece.end) - piece.start };
    found.push({ answer: piece.at, ...range });
  }
  return found;
}

function counted({ start, end }: Piece, edits: readonly WordEdit[], sources: readonly number[]): AnswerChanges {
  let [changed, added, removed] = [0, 0, 0];
  for (const edit of edits) {
    const here = edit.end - edit.start;
    const there = edit.source.reduce((sum, { from, to }) => sum + to - from, 0);
    const both = Math.min(here, there);
    changed += both;
    added += here - both;
    removed += there - both;
  }
  return { kept: end - start - changed - added, changed, added, removed, sources, edits };
}
