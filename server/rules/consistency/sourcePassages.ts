/** The answers of a source as lists of words. */
import type { Source, SourceTurn } from '../../source/sourceFile.ts';
import { LiveTranscript } from '../../transcript/liveTranscript.ts';
import { SpokenPassage } from './spokenPassage.ts';

/** Keeps what might be front matter of an answer from being read as such. */
const LEAD = '\n';

const known = new WeakMap<SourceTurn, SpokenPassage>();

/** What is said in a turn of a source; read once. */
export function passageIn(turn: SourceTurn): SpokenPassage {
  const passage = known.get(turn) ?? read(turn);
  known.set(turn, passage);
  return passage;
}

/** The turns of a source in which a model speaks. */
export function answersIn({ turns }: Source): SourceTurn[] {
  return turns.filter(({ role }) => role === 'model');
}

/** The Markdown of a turn from one word to before another. */
export function writtenWords(turn: SourceTurn, from: number, to: number): string {
  const { places } = passageIn(turn);
  const [first, last] = [places[from], places[to - 1]];
  if (!first || !last) return '';
  const start = first.block.start + first.word.start - LEAD.length;
  return turn.text.slice(start, last.block.start + last.word.end - LEAD.length);
}

function read({ text }: SourceTurn): SpokenPassage {
  const live = new LiveTranscript(LEAD + text);
  // Its blocks are all that is needed; it has no turns, and its notes would take as long again.
  live.settle(() => !live.isSettled);
  const { blocks } = live.transcript;
  return new SpokenPassage(blocks.map((block) => ({ block, start: 0, end: block.text.length })));
}
