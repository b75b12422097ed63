/** What a command does to a post. */
import type { TextChange } from '../../rules/applyFixes.ts';
import type { OffsetRange } from '../../transcript/model.ts';
import type { Snapshot } from '../snapshot.ts';

/** Changes in order that do not overlap, and where the cursor goes in the changed text. */
export interface PostEdit {
  readonly changes: readonly TextChange[];
  readonly selection?: OffsetRange;
}

/** A command: its edit for a cursor at an offset, or why there is none, localised. */
export type PostCommand = (snapshot: Snapshot, offset: number) => PostEdit | string;

/** An insertion. */
export function insertion(at: number, newText: string): TextChange {
  return { start: at, end: at, newText };
}
