import type { TurnInfo } from '../../../server/protocol.ts';

type Role = TurnInfo['role'];
type Range = NonNullable<TurnInfo['said']>;

/** What the turns of one role say, labels left out. */
export function saidBy(turns: readonly TurnInfo[], role: Role): Range[] {
  return turns.flatMap((turn) => (turn.role === role && turn.said ? [turn.said] : []));
}

/**
 * The ranges as VS Code's find keeps them. It widens a range of several lines to whole lines, which would take in the
 * label: so the first line is a range of its own.
 * @param lineLength gives the length of a line.
 */
export function searchRanges(ranges: readonly Range[], lineLength: (line: number) => number): Range[] {
  return ranges.flatMap((range) => {
    const { start, end } = range;
    if (start.line === end.line || start.character === 0) return [range];
    const firstLine = { start, end: { line: start.line, character: lineLength(start.line) } };
    return [firstLine, { start: { line: start.line + 1, character: 0 }, end }];
  });
}
