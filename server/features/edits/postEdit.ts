/** What a command does to a post. */
import type { TextChange } from '../../rules/applyFixes.ts';
import type { LabelStyle, OffsetRange } from '../../transcript/model.ts';
import type { Snapshot } from '../posts/snapshot.ts';

/** Changes in order that do not overlap, and where the cursor goes in the changed text. */
export interface PostEdit {
  readonly changes: readonly TextChange[];
  readonly selection?: OffsetRange;
  /** Places of the text as it is now that are worth a look afterwards. */
  readonly doubts?: readonly number[];
}

/** A command: its edit for a cursor at an offset, in a label style if it needs one, or why there is none, localised. */
export type PostCommand = (snapshot: Snapshot, offset: number, style?: LabelStyle) => PostEdit | string;

/** An insertion. */
export function insertion(at: number, newText: string): TextChange {
  return { start: at, end: at, newText };
}
