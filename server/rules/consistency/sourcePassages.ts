/** The answers of a source as lists of words. */
import type { Source, SourceTurn } from '../../source/sourceFile.ts';
import { LiveTranscript } from '../../transcript/liveTranscript.ts';
import { SpokenPassage, type SpokenWord } from './spokenPassage.ts';

/** Keeps what might be front matter of an answer from being read as such. */
const LEAD = '\n';

/** What is said in a turn of a source. */
class SourcePassage extends SpokenPassage {
  /** Where a word starts or ends in the turn's text. */
  readonly offsetOf = ({ block, word }: SpokenWord, side: 'start' | 'end'): number =>
    block.start + word[side] - LEAD.length;
}

const known = new WeakMap<SourceTurn, SourcePassage>();

/** What is said in a turn of a source; read once. */
export function passageIn(turn: SourceTurn): SourcePassage {
  const passage = known.get(turn) ?? read(turn);
  known.set(turn, passage);
  return passage;
}

/** The turns of a source in which a model speaks. */
export function answersIn({ turns }: Source): SourceTurn[] {
  return turns.filter(({ role }) => role === 'model');
}

function read({ text }: SourceTurn): SourcePassage {
  const live = new LiveTranscript(LEAD + text);
  // Its blocks are all that is needed; it has no turns, and its notes would take as long again.
  live.settle(() => !live.isSettled);
  const { blocks } = live.transcript;
  return new SourcePassage(blocks.map((block) => ({ block, start: 0, end: block.text.length })));
}
