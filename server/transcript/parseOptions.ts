/** What a blog knows of its posts. */
import type { DeclaredSpeaker } from './speakers/speakers.ts';

/** All of it may be missing. */
export interface ParseOptions {
  readonly speakers?: readonly DeclaredSpeaker[];
  /** Words that open a closing note, besides the usual ones. */
  readonly noteHeadings?: readonly string[];
  readonly language?: string | undefined;
}
