/** Folding. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { absolute, type OffsetRange, spanOf } from '../../transcript/model.ts';
import { disclaimerRange, type Section, sectionsOfTurn } from '../../transcript/turns/sections.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { toRange } from '../ranges.ts';
import { handler } from '../session/handler.ts';
import type { Session } from '../session/session.ts';

/** By turn and the headings inside, front matter and disclaimer. */
export function foldingRanges(session: Session): void {
  session.connection.onFoldingRanges(handler(session, [], folds));
}

function folds(snapshot: Snapshot): FoldingRange[] {
  const { transcript } = snapshot;
  const { frontMatter } = transcript;
  const note = disclaimerRange(transcript);
  return [
    ...(frontMatter ? fold(snapshot, absolute(spanOf(frontMatter.block)), FoldingRangeKind.Region) : []),
    ...transcript.turns.flatMap((turn) => {
      const { range, sections } = sectionsOfTurn(transcript, turn);
      return [...fold(snapshot, range), ...sections.flatMap((section) => foldSection(snapshot, section))];
    }),
    ...(note ? fold(snapshot, note) : []),
  ];
}

function foldSection(snapshot: Snapshot, { range, children }: Section): FoldingRange[] {
  const words = snapshot.text.slice(range.start, range.end).trimEnd();
  const own = fold(snapshot, { start: range.start, end: range.start + words.length });
  return [...own, ...children.flatMap((child) => foldSection(snapshot, child))];
}

/** Nothing for what stands on one line. */
function fold(snapshot: Snapshot, range: OffsetRange, kind?: FoldingRangeKind): FoldingRange[] {
  const { start, end } = toRange(snapshot, range);
  return end.line > start.line ? [{ startLine: start.line, endLine: end.line, ...(kind && { kind }) }] : [];
}
