/** What a dress's fixture is: texts in the dress, and the conversation that each must give. */
import type { ConfigurationInput } from '../../server/config/configuration.ts';

/** One text. */
export interface Case {
  readonly name: string;
  readonly text: string;
  /** `role speaker: what is said`, in order. */
  readonly turns: readonly string[];
  readonly title?: string;
  /** All that must be told, in order. */
  readonly warnings?: readonly string[];
  /** Zero-based lines of the text at which the turns open; left out where the text does not matter. */
  readonly lines?: readonly number[];
  readonly configuration?: ConfigurationInput;
}

/** The cases of one dress. */
export interface Fixture {
  readonly dress: string;
  readonly cases: readonly Case[];
}

/** Declares the fixture of a dress. */
export function fixture(dress: string, cases: readonly Case[]): Fixture {
  return { dress, cases };
}
