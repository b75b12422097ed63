/** The turns, for commands that go from one to the next or look into those of one role. */
import { type TurnInfo, TurnsRequest } from '../../protocol.ts';
import { nameOfTurn, saidRange, turnRange } from '../../transcript/turns/turnRange.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { toRange } from '../ranges.ts';
import { handler } from '../session/handler.ts';
import type { Session } from '../session/session.ts';

/** Answers `transcript/turns`. */
export function turns(session: Session): void {
  session.connection.onRequest(TurnsRequest.method, handler(session, [], turnsOf));
}

function turnsOf(snapshot: Snapshot): TurnInfo[] {
  return snapshot.transcript.turns.map((turn) => {
    const range = toRange(snapshot, turnRange(turn));
    const said = saidRange(turn);
    return {
      role: turn.role,
      speaker: nameOfTurn(turn) ?? '',
      range,
      start: range.start,
      said: said ? toRange(snapshot, said) : null,
    };
  });
}
