import { absolute, spanText, type Turn } from '../../transcript/model.ts';
import { openingOf } from '../../transcript/turns/turns.ts';

/** Where the words of a turn end, white space left out. */
export function turnEnd(turn: Turn): number {
  const last = turn.body.findLast((span) => spanText(span).trim() !== '');
  return last ? absolute(last).start + spanText(last).trimEnd().length : absolute(openingOf(turn)).end;
}
