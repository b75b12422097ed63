/** What the preview shows: the blocks of a post, each of which can be replaced alone. */
import type { Role } from '../transcript/model.ts';

/** One part of the preview. */
export interface RenderedPart {
  readonly kind: 'title' | 'preface' | 'turn' | 'disclaimer';
  /** For turns. */
  readonly role?: Role;
  /** For turns: the name as the post writes it; absent in a dress without labels. */
  readonly speaker?: string;
  /** True for what was inferred in a text without labels. */
  readonly provisional?: boolean;
}

/** One block of the preview. It does not tell where it stands, so that it stays as it is while others are edited. */
export interface RenderedBlock {
  /** The part that begins with this block; absent in the further blocks of a part. */
  readonly opens?: RenderedPart;
  /**
   * Safe HTML, without the speaker's name. Block elements carry `data-line`: lines below the start of the block. What a
   * problem is about carries `data-severity` and `data-problem`: places in `problems`, with spaces between.
   */
  readonly html: string;
  /** Lines of the document from where the block starts to where the next one does; 0 for the last one. */
  readonly lines: number;
  /** Worst first. In a block that opens a part, those that `html` does not mark concern the part as a whole. */
  readonly problems: readonly RenderedProblem[];
}

/** A problem as the preview marks it. */
export interface RenderedProblem {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly rule: string;
  /** The titles of what mends it; absent where nothing does. */
  readonly fixes?: readonly string[];
}

/** Replaces things of a list by others. */
export interface Splice<T> {
  /** A place in the list as it was before any change. */
  readonly at: number;
  readonly remove: number;
  readonly items: readonly T[];
}
