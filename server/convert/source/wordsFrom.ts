/** Words as a source has them written. */
import { passageIn } from '../../rules/consistency/sourcePassages.ts';
import type { SourceWords } from '../../source/answerChanges.ts';
import type { SourceTurn } from '../../source/sourceFile.ts';

/** Whether what parts them from their neighbours comes along: before them where they follow a word, behind where one follows. */
type Parting = 'alone' | 'behind' | 'before';

/** The Markdown of the words, those of several answers as paragraphs. */
export function wordsFrom(words: readonly SourceWords[], sources: readonly SourceTurn[], parting: Parting): string {
  const texts = words.map(({ answer, from, to }) => written(sources[answer]!, from, to, parting));
  return texts.join(parting === 'alone' ? '\n\n' : '');
}

function written(turn: SourceTurn, from: number, to: number, parting: Parting): string {
  const { places, offsetOf } = passageIn(turn);
  const before = places[from - 1];
  const after = places[to];
  const start = parting === 'behind' && before ? offsetOf(before, 'end') : offsetOf(places[from]!, 'start');
  const end = parting === 'before' && after ? offsetOf(after, 'start') : offsetOf(places[to - 1]!, 'end');
  const text = turn.text.slice(start, end);
  if (parting === 'behind' && !before) return `\n\n${text}`;
  return parting === 'before' && !after ? `${text}\n\n` : text;
}
