/** Swaps a turn with its neighbour. */
import * as l10n from '@vscode/l10n';
import { turnAround, turnRange } from '../../transcript/turns/turnRange.ts';
import type { PostCommand } from './postEdit.ts';

/** Moves the turn at the cursor up (-1) or down (1); what stands between the two stays, and the cursor moves along. */
export function moveTurn(by: -1 | 1): PostCommand {
  return ({ transcript, text }, offset) => {
    const { turns } = transcript;
    const at = turnAround(transcript, offset);
    const turn = turns[at];
    if (!turn) return l10n.t('The cursor is in no turn.');
    const other = turns[at + by];
    if (!other) return by < 0 ? l10n.t('This is the first turn.') : l10n.t('This is the last turn.');
    const own = turnRange(turn);
    const neighbour = turnRange(other);
    const moved = text.slice(own.start, own.end);
    const passed = text.slice(neighbour.start, neighbour.end);
    const start = by < 0 ? neighbour.start : neighbour.end - moved.length;
    const cursor = start + Math.min(offset - own.start, moved.length);
    const changes = [
      { ...own, newText: passed },
      { ...neighbour, newText: moved },
    ].sort((a, b) => a.start - b.start);
    return { changes, selection: { start: cursor, end: cursor } };
  };
}
