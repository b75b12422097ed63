/** No-break spaces that pad. One by itself may hold words together, as French and units want it. */

import type { OffsetRange } from '../../transcript/model.ts';
import { opensLine } from './harmlessRemoval.ts';

/** Runs of no-break spaces, and those next to other spaces or at the end of a line. */
export const HARD_SPACES =
  /(?<![ \t])[ \t]*[\u00A0\u202F][ \t\u00A0\u202F]+|(?<![ \t])[ \t]+[\u00A0\u202F]|[\u00A0\u202F](?=[\r\n]|$)/g;

/** A run with what should stand there; undefined for what is left to the author or to the rule on bullet signs. */
export interface Padding extends OffsetRange {
  readonly newText: string;
  /** Indentation may be meant. */
  readonly indents: boolean;
}

/** What to do about a run. */
export function paddingAt(text: string, { start, end }: OffsetRange): Padding | undefined {
  const isIndent = opensLine(text, start);
  const after = text.charAt(end);
  if (isIndent && /[•◦‣▪▫●○◆◇■□∙·⁃➤➢–]/u.test(after)) return undefined;
  const closesLine = /^(?:$|[ \t]*[\r\n])/.test(text.slice(end, end + 100));
  if (closesLine) return { start, end, newText: '', indents: false };
  // The pattern sees one by itself where the words end, be it before bold ones.
  if (end - start === 1) return undefined;
  if (isIndent) return { start, end, newText: '', indents: true };
  const [hard = ' '] = /[\u00A0\u202F]/.exec(text.slice(start, end)) ?? [];
  return { start, end, newText: holdsTogether(text.charAt(start - 1), after) ? hard : ' ', indents: false };
}

/** French marks, and numbers with what they count. */
function holdsTogether(before: string, after: string): boolean {
  return /[:;!?»%€]/.test(after) || before === '«' || (/\d/.test(before) && /[\d\p{L}]/u.test(after));
}
