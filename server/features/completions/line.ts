/** The line around the cursor. */
import type { OffsetRange } from '../../transcript/model.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { toRange } from '../ranges.ts';

/** What stands on a line before and after the cursor, and where the line starts. */
export interface CursorLine {
  readonly before: string;
  readonly after: string;
  readonly start: number;
}

/** The line at an offset. */
export function lineAt({ text }: Snapshot, offset: number): CursorLine {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return { before: text.slice(start, offset), after: /^[^\n\r]*/.exec(text.slice(offset))?.[0] ?? '', start };
}

/** Whether nothing but white space stands on the line above. */
export function followsEmptyLine({ text }: Snapshot, lineStart: number): boolean {
  // A line without words in its last characters is taken to be empty.
  const above = text.slice(Math.max(0, lineStart - 500), lineStart).replace(/(?:\r\n|\n|\r)$/, '');
  return !/[^\s\uFEFF]/.test(/[^\n\r]*$/.exec(above)?.[0] ?? '');
}

/** An edit that puts a text in place of a range of the document. */
export function replacing(snapshot: Snapshot, range: OffsetRange, newText: string) {
  return { range: toRange(snapshot, range), newText };
}
