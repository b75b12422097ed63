/** A chat page's `You said:` that lost the line break before or behind it. */
import type { OffsetRange } from '../../transcript/model.ts';
import { saidLabel } from '../../transcript/turns/saidLabels.ts';

/** No such label is longer. */
const LONGEST = 40;
const AT_START = /^([^\s:：]+(?: [^\s:：]+){0,3}[ \u00A0]?[:：])(?=[\p{L}\p{N}¿¡])/u;
const AT_END = /(?<=[\p{Ll}\d.!?…)”"»])(\p{Lu}[^\s:：]*(?: [^\s:：]+){0,3}[ \u00A0]?[:：])$/u;

/** Where the label stands in a line, and where the line must be cut. */
export function gluedSaidLabel(line: string): (OffsetRange & { readonly cut: number }) | undefined {
  const [, first] = AT_START.exec(line.slice(0, LONGEST)) ?? [];
  if (first && saidLabel(first)) return { start: 0, end: first.length, cut: first.length };
  if (!/[:：]$/.test(line)) return undefined;
  const [, last] = AT_END.exec(line.slice(-LONGEST)) ?? [];
  if (!last || !saidLabel(last)) return undefined;
  const start = line.length - last.length;
  return start > 0 ? { start, end: line.length, cut: start } : undefined;
}
