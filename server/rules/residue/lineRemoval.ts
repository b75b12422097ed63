/** Takes lines out of a paragraph. */

import type { OffsetRange } from '../../transcript/model.ts';
import { lineAfter, lineStart } from '../../transcript/text/lines.ts';

/**
 * What has to go from a text so that the lines from `start` to `end` are gone and those around them stay in one
 * paragraph: the lines with their break, or, at the end of the paragraph, with the break before them.
 */
export function lineRemoval(text: string, { start, end }: OffsetRange): OffsetRange {
  const from = lineStart(text, start);
  const next = lineAfter(text, end);
  if (/\S/.test(text.slice(next, lineAfter(text, next))))
    return { start: from, end: from === 0 ? next + indentAt(text, next) : next };
  const before = text.slice(0, from).trimEnd();
  if (before === '') return { start: 0, end: text.length };
  // A backslash breaks the line before; without a line behind it, it would be shown.
  return { start: before.length - (/(?<!\\)\\$/.test(before) ? 1 : 0), end };
}

/** Four spaces would make code of a line that now opens its block. */
function indentAt(text: string, at: number): number {
  return /^[ \t]*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0;
}
