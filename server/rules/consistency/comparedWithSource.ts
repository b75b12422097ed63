/** A transcript beside the conversation that it was made of. */
import { type ComparedAnswers, SourceComparison } from '../../source/sourceComparison.ts';
import type { Source } from '../../source/sourceFile.ts';
import { memo, sameList } from '../../transcript/facts/memo.ts';
import type { Block, Transcript, Turn } from '../../transcript/model.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import { answersIn, passageIn } from './sourcePassages.ts';
import { SpokenPassage } from './spokenPassage.ts';

/** The answers of a post and what was changed in each. */
export interface ComparedTranscript extends ComparedAnswers {
  readonly answers: readonly Turn[];
  readonly passages: readonly SpokenPassage[];
}

const known = new WeakMap<Transcript, WeakMap<Source, { readonly value: ComparedTranscript }>>();

/** Compares the transcript as it is now; after an edit again what the edit touched. */
export function comparedWithSource(transcript: Transcript, source: Source): ComparedTranscript {
  const bySource = known.get(transcript) ?? new WeakMap<Source, { readonly value: ComparedTranscript }>();
  const compared = bySource.get(source) ?? comparison(transcript, source);
  known.set(transcript, bySource.set(source, compared));
  return compared.value;
}

function comparison(transcript: Transcript, source: Source): { readonly value: ComparedTranscript } {
  const compared = new SourceComparison(answersIn(source).map(passageIn));
  const passageOf = passages();
  const answers = memo(() => transcript.turns.filter(({ role }) => role === 'model'), sameList);
  const spoken = memo(() => answers.value.map((turn) => passageOf(turn).value), sameList);
  const changes = memo(() => compared.compare(spoken.value));
  return memo(() => ({ answers: answers.value, passages: spoken.value, ...changes.value }));
}

/** A passage for each turn, which stays the same one while its words do, even when the turns around are others. */
function passages(): (turn: Turn) => { readonly value: SpokenPassage } {
  const ofTurns = new WeakMap<Turn, { readonly value: SpokenPassage }>();
  const last = new WeakMap<Block, SpokenPassage>();
  return (turn) => {
    const passage =
      ofTurns.get(turn) ??
      memo(() => {
        const { block } = openingOf(turn);
        const [before, now] = [last.get(block), new SpokenPassage(turn.body)];
        const same = before?.isSame(now) ? before : now;
        last.set(block, same);
        return same;
      });
    ofTurns.set(turn, passage);
    return passage;
  };
}
