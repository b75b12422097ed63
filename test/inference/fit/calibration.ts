/** Fits how often a turn is right by how likely the field finds it. */
import { ascend } from './ascent.ts';
import { isRight, type Unseen } from './fitField.ts';

/** Slope and offset of a logistic curve over the log-odds. */
export function fitCalibration(unseen: readonly Unseen[]): { slope: number; offset: number } {
  const rows = unseen.flatMap(({ example, turns }) =>
    turns.map((turn) => ({ odds: oddsOf(turn.likely), right: isRight(turn, example) ? 1 : 0 })),
  );
  const [slope = 1, offset = 0] = ascend(2, { rounds: 100, penalty: 0 }, (theta, gradient) => {
    for (const { odds, right } of rows) {
      const surprise = right - 1 / (1 + Math.exp(-theta[0]! * odds - theta[1]!));
      gradient[0]! += surprise * odds;
      gradient[1]! += surprise;
    }
  });
  return { slope: round(slope), offset: round(offset) };
}

function oddsOf(likely: number): number {
  return Math.log((likely + 1e-6) / (1 - likely + 1e-6));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
