/** Where a problem of a whole answer is shown. */
import type { Span, Turn } from '../../transcript/model.ts';
import { openingOf } from '../../transcript/turns/turns.ts';
import type { SpokenPassage } from './spokenPassage.ts';

/** The label, else the first word. */
export function openingSpan(turn: Turn, passage: SpokenPassage | undefined): Span {
  const first = passage?.places[0];
  if (turn.label || !first) return openingOf(turn);
  return { block: first.block, start: first.word.start, end: first.word.end };
}
