/** How a note is worded, apart from what may differ from post to post. */
import type { Configuration } from '../../config/configuration.ts';
import { statementsOf } from '../../config/statements.ts';
import { recogniseStatements } from '../../disclaimer/recognise.ts';
import { type Token, tokenise } from '../../disclaimer/tokens.ts';
import type { OffsetRange } from '../../transcript/model.ts';
import { type NoteName, namesIn } from './noteNames.ts';

/** A note as plain data. */
export interface NoteText {
  readonly text: string;
  readonly names: readonly NoteName[];
  /** Sentences that speak of links alone: a post without links has none. */
  readonly onLinks: readonly OffsetRange[];
}

/** The words of a note that are compared. */
export interface Wording {
  readonly general: readonly Token[];
  readonly onLinks: readonly Token[];
}

/** Reads a note; `models` are names that the catalogue may not know. */
export function readNote(text: string, models: readonly string[], configuration: Configuration): NoteText {
  const tokens = tokenise(text);
  return { text, names: namesIn(tokens, models), onLinks: sentencesOnLinks(text, tokens, configuration) };
}

/** The words outside names. */
export function wordsOf({ text, names }: NoteText): Token[] {
  return tokenise(text).filter(({ word, start }) => word && !isIn(names, start));
}

/** The words outside names, those on links apart. */
export function wordingOf(note: NoteText): Wording {
  const words = wordsOf(note);
  const { onLinks } = note;
  return {
    general: words.filter(({ start }) => !isIn(onLinks, start)),
    onLinks: words.filter(({ start }) => isIn(onLinks, start)),
  };
}

function sentencesOnLinks(text: string, tokens: readonly Token[], configuration: Configuration): OffsetRange[] {
  const statements = statementsOf(configuration);
  const linked = new Set(statements.flatMap(({ id, applies }) => (applies === 'with-links' ? [id] : [])));
  const made = recogniseStatements(text, statements);
  return sentencesOf(tokens).filter(({ start, end }) => {
    const inside = made.filter((each) => start <= each.start && each.start < end);
    return inside.length > 0 && inside.every(({ id }) => linked.has(id));
  });
}

function sentencesOf(tokens: readonly Token[]): OffsetRange[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { opens, start, end } of tokens) {
    const last = sentences[sentences.length - 1];
    if (last && opens !== 'sentence') last.end = end;
    else sentences.push({ start, end });
  }
  return sentences;
}

function isIn(ranges: readonly OffsetRange[], offset: number): boolean {
  return ranges.some(({ start, end }) => start <= offset && offset < end);
}
