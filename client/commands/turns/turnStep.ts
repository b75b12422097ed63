import type { TurnInfo } from '../../../server/protocol.ts';

/** Where to go from the cursor. */
export type Direction = 'next' | 'previous';

type Position = TurnInfo['start'];

/** Index of the turn that begins next after, or last before, the cursor; undefined when there is none. */
export function turnStep(starts: readonly Position[], cursor: Position, direction: Direction): number | undefined {
  const index =
    direction === 'next'
      ? starts.findIndex((start) => isBefore(cursor, start))
      : starts.findLastIndex((start) => isBefore(start, cursor));
  return index < 0 ? undefined : index;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
