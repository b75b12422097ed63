/** The parameter by which chat pages mark the addresses that they give out. */
import type { OffsetRange } from '../../transcript/model.ts';

/** Hosts and names as chat pages write them, seen in public pastes up to 2026-11. */
const TRACKER =
  /(?<=[?&]|&amp;)utm_source=(?:chatgpt\.com|openai|perplexity(?:\.ai)?|copilot(?:\.com|\.microsoft\.com)?|gemini(?:\.google\.com)?|claude(?:\.ai)?)(?=$|[&#])/i;

/** Where the parameter stands in an address; undefined where it does not. */
export function trackerIn(text: string, { start, end }: OffsetRange): OffsetRange | undefined {
  const match = TRACKER.exec(text.slice(start, end));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

/** The parameter with the mark that is left over: the one behind it where it is the first of several. */
export function withoutTracker(text: string, { start, end }: OffsetRange): OffsetRange {
  const mark = text.slice(0, start).endsWith('&amp;') ? '&amp;' : text.charAt(start - 1);
  const behind = /^&(?:amp;)?/.exec(text.slice(end, end + 5))?.[0] ?? '';
  if (mark === '?' && behind) return { start, end: end + behind.length };
  return { start: start - mark.length, end };
}
