/** Who answers at a place of a post. */
import { inferTranscriptTurns } from '../../inference/transcriptTurns.ts';
import { untracked } from '../../transcript/facts/memo.ts';
import { countBefore } from '../../transcript/facts/sorted.ts';
import { absolute, type Block, type Span, type Transcript } from '../../transcript/model.ts';

/** An answer: the id of the model that speaks under a name of its own, if it has one. */
export interface Answer {
  readonly model: string | undefined;
}

/** Tells of any place which answer holds it; undefined for questions, preface and notes. Where there are no labels, inference tells. */
export function answersOf(transcript: Transcript): (span: Span) => Answer | undefined {
  const { noted } = transcript;
  const find = transcript.turns.length > 0 ? byLabel(transcript) : byInference(transcript);
  return (span) => (noted.has(span.block) ? undefined : find(span));
}

function byLabel({ turns }: Transcript): (span: Span) => Answer | undefined {
  return (span) => {
    // Blocks keep their order while the text around them is edited.
    const before = untracked(() => {
      const { start } = absolute(span);
      return countBefore(turns, ({ opening }) => absolute(opening).start <= start);
    });
    const turn = turns[before - 1];
    if (turn?.role !== 'model') return undefined;
    const { speaker } = turn;
    return { model: speaker && speaker.source !== 'generic' ? speaker.id : undefined };
  };
}

function byInference(transcript: Transcript): (span: Span) => Answer | undefined {
  const answers = new Set<Block>();
  for (const { role, blocks } of inferTranscriptTurns(transcript))
    if (role === 'model') for (const block of blocks) answers.add(block);
  return ({ block }) => (answers.has(block) ? { model: undefined } : undefined);
}
