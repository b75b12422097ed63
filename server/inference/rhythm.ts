import type { Scores } from './scoring.ts';
import { type Decoded, decode, states } from './states.ts';

/** How likely an answer goes on after a paragraph: from answers of one paragraph to those of ten. */
const rhythms: readonly number[] = [0.4, 0.5, 0.6, 0.75, 0.9];

/**
 * The best path in the rhythm that explains the text best. Answers of a conversation are mostly of like length, so that where
 * the clear turns are one paragraph long, the others are too; a threshold for all texts would be wrong for most.
 */
export function decodeInRhythm(scores: Scores): Decoded {
  const [first, ...others] = rhythms.map((goesOn) => decode(paced(scores, goesOn))) as [Decoded, ...Decoded[]];
  let { path, best } = first;
  const { through } = first;
  for (const other of others) {
    if (other.best > best) ({ path, best } = other);
    for (let k = 0; k < through.length; k++) through[k] = Math.max(through[k]!, other.through[k]!);
  }
  return { path, through, best };
}

/** The scores with what it costs, in a rhythm, to carry an answer on and to end it. */
function paced({ emission, prose }: Scores, goesOn: number): Float64Array {
  const more = -Math.log(goesOn);
  const turn = -Math.log(1 - goesOn);
  return emission.map((score, k) => {
    const state = k % states;
    if (state === 1) return score - turn;
    return state === 4 && prose[(k - state) / states] ? score - more : score;
  });
}
