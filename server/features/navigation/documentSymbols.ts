/** The outline. */
import * as l10n from '@vscode/l10n';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { absolute, type OffsetRange, spanOf } from '../../transcript/model.ts';
import { disclaimerRange, type Section, sectionsIn, sectionsOfTurn } from '../../transcript/turns/sections.ts';
import { firstWords, nameOfTurn } from '../../transcript/turns/turnRange.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { toRange } from '../ranges.ts';
import { handler } from '../session/handler.ts';
import type { Session } from '../session/session.ts';

/** How much of a question the outline shows, in characters. */
const nameLength = 60;

/** Title, turns by their first words, headings inside, disclaimer. */
export function documentSymbols(session: Session): void {
  session.connection.onDocumentSymbol(handler(session, [], outline));
}

function outline(snapshot: Snapshot): DocumentSymbol[] {
  const { transcript } = snapshot;
  const symbols = transcript.turns.map((turn) => {
    const { range, sections } = sectionsOfTurn(transcript, turn);
    const name = firstWords(turn, nameLength) || nameOfTurn(turn);
    const kind = turn.role === 'editor' ? SymbolKind.Event : SymbolKind.Method;
    return symbol(snapshot, name, kind, range, absolute(openingOf(turn)), nameOfTurn(turn), sections);
  });
  const { title } = transcript;
  if (title) symbols.unshift(symbol(snapshot, title.text, SymbolKind.File, absolute(spanOf(title.block))));
  if (transcript.turns.length === 0) symbols.push(...looseSections(snapshot));
  const note = disclaimerRange(transcript);
  if (note) symbols.push(symbol(snapshot, l10n.t('Disclaimer'), SymbolKind.Constant, note));
  return symbols;
}

function looseSections(snapshot: Snapshot): DocumentSymbol[] {
  const { headings, title } = snapshot.transcript;
  const others = headings.filter((heading) => heading !== title);
  return sectionsIn(others, { start: 0, end: snapshot.length }).map((section) => sectionSymbol(snapshot, section));
}

function sectionSymbol(snapshot: Snapshot, { heading, range, children }: Section): DocumentSymbol {
  const place = absolute(spanOf(heading.block));
  return symbol(snapshot, heading.text, SymbolKind.String, range, place, undefined, children);
}

function symbol(
  snapshot: Snapshot,
  name: string | undefined,
  kind: SymbolKind,
  range: OffsetRange,
  selection = range,
  detail?: string,
  sections: readonly Section[] = [],
): DocumentSymbol {
  return {
    // Clients refuse empty names.
    name: name?.trim() || '…',
    kind,
    range: toRange(snapshot, range),
    selectionRange: toRange(snapshot, selection),
    ...(detail && { detail }),
    children: sections.map((section) => sectionSymbol(snapshot, section)),
  };
}
