/**
 * How a statement is recognised; JSON-serialisable.
 *
 * A **phrase** is words parted by spaces that stand in this order in one sentence with at most four other words between
 * two of them. A word bears typos, case and accents; `edit*` is a stem; `cut|shorten*` are alternatives; `a+b` stand side
 * by side; `@link` is a concept of the lexicon.
 */
export interface Recognition {
  /** Any of these asserts the statement; a bare phrase is a frame of that phrase alone. */
  readonly anyOf: readonly (string | Frame)[];
}

/** What one sentence must hold to make a statement. */
export interface Frame {
  /** Phrases that must all stand in the sentence, in any order; what negates the first one negates the statement. */
  readonly all: readonly string[];
  /** What is spoken of: a phrase in the sentence or in one of the two before it. */
  readonly topic?: string;
  /** Phrases none of which may stand in the sentence near the others. */
  readonly none?: readonly string[];
  /** The frame makes the statement when it is negated: "not accurate", "not added by the AI". */
  readonly negated?: boolean;
}
