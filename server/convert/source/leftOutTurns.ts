/** Answers of a source that a post does not have, in the post's dress. */
import type { TextChange } from '../../rules/applyFixes.ts';
import type { ComparedTranscript } from '../../rules/consistency/comparedWithSource.ts';
import { answersIn } from '../../rules/consistency/sourcePassages.ts';
import type { Source, SourceTurn } from '../../source/sourceFile.ts';
import { absolute, type Role, type Transcript, type Turn } from '../../transcript/model.ts';
import { turnRange } from '../../transcript/turns/turnRange.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import { boldQuestion } from '../conversation/boldQuestions.ts';

/** Insertions, each behind the answer that comes before it in the source, with the questions that led to it. */
export function leftOutChanges(
  transcript: Transcript,
  { answers, changes, leftOut }: ComparedTranscript,
  source: Source,
): TextChange[] {
  const holders = new Map<number, Turn>();
  changes.forEach((found, at) => {
    for (const each of found?.sources ?? []) holders.set(each, answers[at]!);
  });
  const sources = answersIn(source);
  const missing = new Set(leftOut);
  const exchanges = exchangesOf(source);
  const write = writerFor(transcript.turns);
  const found: TextChange[] = [];
  let last: Turn | undefined;
  sources.forEach((answer, at) => {
    last = holders.get(at) ?? last;
    if (!missing.has(at)) return;
    const text = [...(exchanges.get(answer) ?? []), answer].map(write).join('\n\n');
    found.push(last ? insertedAt(turnRange(last).end, `\n\n${text}`) : insertedAt(startOf(transcript), `${text}\n\n`));
  });
  return found;
}

/** The questions right before each answer. */
function exchangesOf({ turns }: Source): Map<SourceTurn, SourceTurn[]> {
  const exchanges = new Map<SourceTurn, SourceTurn[]>();
  let questions: SourceTurn[] = [];
  for (const turn of turns) {
    if (turn.role === 'model') exchanges.set(turn, questions);
    questions = turn.role === 'model' ? [] : [...questions, turn];
  }
  return exchanges;
}

/** Writes turns as the first turn of their role is written. */
function writerFor(turns: readonly Turn[]): (turn: SourceTurn) => string {
  const first = (role: Role) => turns.find((turn) => turn.role === role);
  return ({ role, speaker, text }) => {
    const model = first(role);
    if (model && !model.label) return role === 'editor' ? boldQuestion(text.trim()) : text.trim();
    const label = model?.label;
    const written = label?.written.trim() ?? `**${speaker}:**`;
    return `${written}${label?.dress === 'heading' || label?.dress === 'said' ? '\n\n' : ' '}${text.trim()}`;
  };
}

function startOf({ turns, text }: Transcript): number {
  const [first] = turns;
  return first ? absolute(openingOf(first)).start : text.length;
}

function insertedAt(at: number, newText: string): TextChange {
  return { start: at, end: at, newText };
}
