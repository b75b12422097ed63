/** What the preview shows: a post cut into parts that can be replaced one by one. */
import type { Role } from '../transcript/model.ts';

/** One piece of the preview. */
export interface RenderedPart {
  /** Names the content: a part with a known key looks as it looked, wherever it stands now. Unique in a result. */
  readonly key: string;
  readonly kind: 'title' | 'preface' | 'turn' | 'disclaimer';
  /** For turns. */
  readonly role?: Role;
  /** For turns: the name as the post writes it; absent in a dress without labels. */
  readonly speaker?: string;
  /** True for what was inferred in a text without labels. */
  readonly provisional?: boolean;
  /** Zero-based line of the document where the part starts. */
  readonly line: number;
  /**
   * Safe HTML, without the speaker's name. Block elements carry `data-part-line`: lines below `line`. What a problem
   * is about carries `data-severity` and `data-problem`: places in `problems`, with spaces between.
   */
  readonly html: string;
  /** The problems of the part, worst first. Those that `html` does not mark concern the part as a whole. */
  readonly problems: readonly RenderedProblem[];
}

/** A problem as the preview marks it. */
export interface RenderedProblem {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly rule: string;
  /** Where it starts in the document: zero-based line, and UTF-16 offset in that line. */
  readonly line: number;
  readonly character: number;
}
