import { matchFrame } from './frames.ts';
import { grammarOf } from './grammar.ts';
import { readSentences } from './sentences.ts';
import type { StatementDefinition } from './statements.ts';
import { defaultStatements } from './statements.ts';
import { tokenise } from './tokens.ts';

/** A statement that a note makes; `start` and `end` are UTF-16 offsets into the note. */
export interface RecognisedStatement {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** In how many sentences back a topic may have been named: "We added the links. All of them go to Wikipedia." */
const topicReach = 2;

/**
 * Finds which statements a note makes, plain or Markdown, in English, German, French or Spanish; each once, in the order
 * of the definitions, where it is first made. What is denied, asked or supposed does not count. Never throws.
 */
export function recogniseStatements(
  note: string,
  definitions: readonly StatementDefinition[] = defaultStatements,
): RecognisedStatement[] {
  const grammar = grammarOf(definitions);
  const tokens = tokenise(note);
  const sentences = readSentences(tokens, grammar);
  const recognised = new Map<string, RecognisedStatement>();
  sentences.forEach((sentence, index) => {
    if (sentence.question) return;
    const before = sentences.slice(Math.max(0, index - topicReach), index);
    for (const { id, frames } of grammar.statements) {
      for (const frame of recognised.has(id) ? [] : frames) {
        const span = matchFrame(frame, sentence, before);
        const [first, last] = [tokens[span?.from ?? -1], tokens[span?.to ?? -1]];
        if (first && last && !recognised.has(id)) recognised.set(id, { id, start: first.start, end: last.end });
      }
    }
  });
  return definitions.flatMap(({ id }) => recognised.get(id) ?? []);
}
