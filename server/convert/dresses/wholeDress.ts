/** A dress that has to be taken off a whole text before its turns can be read. */
import type { Configuration } from '../../config/configuration.ts';
import type { TextChange } from '../../rules/applyFixes.ts';

/** What taking off a dress changes: in order, without overlaps, in offsets of the text. */
export interface Undressing {
  readonly changes: readonly TextChange[];
  /** What was left out, one sentence each. */
  readonly warnings: readonly string[];
}

/** One dress, recognised by signs that nobody's own text has. */
export interface WholeDress {
  /** The name of its fixtures in `test/dresses/`. */
  readonly id: string;
  /** Undefined where the signs are missing. */
  readonly undress: (text: string, configuration: Configuration) => Undressing | undefined;
}

/** A removal. */
export function removal(start: number, end: number): TextChange {
  return { start, end, newText: '' };
}
