import type { FeatureName } from '../features.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';

/** A passage among its neighbours; undefined beyond the ends of the text and for its title. */
export interface Place {
  /** What stands above the passage above. */
  farBefore: Reading | undefined;
  before: Reading | undefined;
  here: Reading;
  after: Reading | undefined;
  /** What stands below the passage below. */
  farAfter: Reading | undefined;
  lexicon: Lexicon;
}

/** Reports that a feature holds, with a strength 0..1 where it has degrees. */
export type Report = (name: FeatureName, strength?: number) => void;

/** One family of features: looks at a place in constant time (readings are bounded) and reports what holds there. */
export type Family = (place: Place, report: Report) => void;

/** More words than this and a paragraph is an answer's rather than a prompt's. */
export const longProse = 80;

/** Up to this many words a paragraph has the length of a prompt. */
export const promptLength = 60;

/** Up to this many words a paragraph is hardly a sentence. */
export const curt = 3;

/** A paragraph, or what is like one. */
type Prose = Reading & { kind: 'paragraph' | 'other' };

/** A paragraph is the only kind of block that people speak in without marks. */
export function isProse(reading: Reading | undefined): reading is Prose {
  return reading?.kind === 'paragraph' || reading?.kind === 'other';
}
