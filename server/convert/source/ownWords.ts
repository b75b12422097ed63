/** A post as it would be if its answers were the model's own words, all else left as it is. */
import { applyChanges, type TextChange } from '../../rules/applyFixes.ts';
import type { ComparedTranscript } from '../../rules/consistency/comparedWithSource.ts';
import { answersIn } from '../../rules/consistency/sourcePassages.ts';
import type { SpokenPassage } from '../../rules/consistency/spokenPassage.ts';
import type { AnswerChanges, WordEdit } from '../../source/answerChanges.ts';
import type { Source, SourceTurn } from '../../source/sourceFile.ts';
import type { Transcript, Turn } from '../../transcript/model.ts';
import { turnRange } from '../../transcript/turns/turnRange.ts';
import { leftOutChanges } from './leftOutTurns.ts';
import { wordsFrom } from './wordsFrom.ts';

/**
 * Puts the words of the source where the post has others, takes out what was added, and puts in what was left out. Beside
 * the post, only words differ: links, markup and layout are the post's.
 */
export function withOwnWords(transcript: Transcript, compared: ComparedTranscript, source: Source): string {
  const restored = compared.answers.flatMap((turn, at) => {
    const [passage, found] = [compared.passages[at], compared.changes[at]];
    if (passage && found?.sources.length === 0) return [removal(turn, passage)];
    return ownWordsOf(transcript, compared, source, at);
  });
  const leftOut = leftOutChanges(transcript, compared, source);
  return applyChanges(transcript.text, inOrder([...restored, ...leftOut], transcript));
}

/** The changes, in order, that put the words of the source into one answer; none where the source does not have it. */
export function ownWordsOf(
  transcript: Transcript,
  { passages, changes }: ComparedTranscript,
  source: Source,
  at: number,
): TextChange[] {
  const [passage, found] = [passages[at], changes[at]];
  if (!passage || !found || found.sources.length === 0) return [];
  const sources = answersIn(source);
  return inOrder(
    found.edits.map((edit) => restoration(edit, passage, sources)),
    transcript,
  );
}

/** From the start of the text to its end, with the line breaks that it has. */
function inOrder(changes: readonly TextChange[], { lineBreak }: Transcript): TextChange[] {
  return changes
    .map((change) => ({ ...change, newText: change.newText.replace(/\r\n|\r|\n/g, lineBreak) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How the answers of a post differ. */
export function countChanges({ changes, leftOut }: ComparedTranscript) {
  const found = changes.filter((each): each is AnswerChanges => each !== undefined);
  return {
    altered: found.filter(({ sources, edits }) => sources.length > 0 && edits.length > 0).length,
    added: found.filter(({ sources }) => sources.length === 0).length,
    leftOut: leftOut.length,
  };
}

/** Everything that an answer says. */
function removal(turn: Turn, { places }: SpokenPassage): TextChange {
  const first = places[0]!;
  return { start: first.block.start + first.word.start, end: turnRange(turn).end, newText: '' };
}

function restoration(
  { start, end, source }: WordEdit,
  passage: SpokenPassage,
  sources: readonly SourceTurn[],
): TextChange {
  const { places } = passage;
  const startOf = (at: number) => places[at]!.block.start + places[at]!.word.start;
  const endOf = (at: number) => places[at]!.block.start + places[at]!.word.end;
  if (start < end && source.length > 0)
    return { start: startOf(start), end: endOf(end - 1), newText: wordsFrom(source, sources, 'alone') };
  // What parts words comes and goes with them: behind those before, else before those behind.
  if (start > 0)
    return {
      start: endOf(start - 1),
      end: endOf(Math.max(start, end) - 1),
      newText: wordsFrom(source, sources, 'behind'),
    };
  if (end < places.length)
    return { start: startOf(0), end: startOf(end), newText: wordsFrom(source, sources, 'before') };
  return { start: startOf(0), end: endOf(end - 1), newText: '' };
}
