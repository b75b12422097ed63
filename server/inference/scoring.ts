import { featuresAt, type Held } from './evidence.ts';
import type { Field } from './field.ts';
import type { Passage } from './passages.ts';
import { isProsePlace, placeAt } from './places.ts';
import { states } from './states.ts';

/** What the features say of every passage, one entry a passage. */
export interface Scores {
  /** What holds at each passage. */
  readonly held: readonly (readonly Held[])[];
  /** 1 where a passage is a paragraph that somebody may say by itself. */
  readonly prose: Uint8Array;
  /** Score of passage `i` in state `s` at `i * states + s`. */
  readonly emission: Float64Array;
}

/** Scores all passages; linear in their length, the first time. */
export function score(passages: readonly Passage[], language: string | undefined, { weights }: Field): Scores {
  const emission = new Float64Array(passages.length * states);
  const prose = new Uint8Array(passages.length);
  // The title stands before every turn.
  if (passages[0]?.kind === 'title') emission.fill(-Infinity, 1, states);
  const held = passages.map((_, i) => {
    const place = placeAt(passages, i, language);
    if (!place) return [];
    prose[i] = isProsePlace(place) ? 1 : 0;
    const found = featuresAt(place);
    for (const [name, strength] of found) {
      const weight = weights[name];
      for (let s = 0; weight && s < states; s++) emission[i * states + s]! += weight[s]! * strength;
    }
    return found;
  });
  return { held, prose, emission };
}
