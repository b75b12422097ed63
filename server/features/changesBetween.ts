/** The edits that lead from one text to another. */
import type { TextChange } from '../rules/applyFixes.ts';
import { longestRise } from '../transcript/sorted.ts';

/**
 * Small changes that turn `before` into `after`, in order. Lines whose words occur once in both texts hold their place,
 * whatever marks they get, so that cursors stay where they are. Nearly linear.
 */
export function changesBetween(before: string, after: string): TextChange[] {
  const old = linesOf(before);
  const fresh = linesOf(after);
  const changes: TextChange[] = [];
  let from = { old: 0, fresh: 0 };
  for (const anchor of anchorsOf(old, fresh)) {
    const { start } = old[from.old] as Line;
    changes.push(...hunk(start, old.slice(from.old, anchor.old), fresh.slice(from.fresh, anchor.fresh)));
    changes.push(...hunk(old[anchor.old]!.start, [old[anchor.old]!], [fresh[anchor.fresh]!]));
    from = { old: anchor.old + 1, fresh: anchor.fresh + 1 };
  }
  return changes;
}

interface Line {
  readonly text: string;
  /** Its words alone. */
  readonly key: string;
  readonly start: number;
}

interface Anchor {
  readonly old: number;
  readonly fresh: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  const lines = text.split(/(?<=\n|\r(?!\n))/).map((line) => {
    start += line.length;
    return { text: line, key: line.replace(/[^\p{L}\p{N}]/gu, ''), start: start - line.length };
  });
  // The end is unique, so that the last hunk has an anchor too.
  return [...lines, { text: '', key: '\n', start }];
}

/** Lines that are unique in both texts, in an order that both share. */
function anchorsOf(old: readonly Line[], fresh: readonly Line[]): Anchor[] {
  const places = uniquePlaces(fresh);
  const pairs = [...uniquePlaces(old)].flatMap(([key, at]) => {
    const other = places.get(key);
    return other === undefined ? [] : [{ old: at, fresh: other }];
  });
  return longestRise(pairs, ({ fresh: place }) => place);
}

function uniquePlaces(lines: readonly Line[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  lines.forEach(({ key }, at) => {
    if (places.has(key)) repeated.add(key);
    else places.set(key, at);
  });
  for (const key of repeated) places.delete(key);
  return places;
}

/** The changes between two anchors: line by line where the numbers of lines agree, else as one. */
function hunk(start: number, old: readonly Line[], fresh: readonly Line[]): TextChange[] {
  if (old.length === fresh.length)
    return old.flatMap((line, at) => trimmed(line.start, line.text, fresh[at]?.text ?? ''));
  const joined = (lines: readonly Line[]) => lines.map(({ text }) => text).join('');
  return trimmed(start, joined(old), joined(fresh));
}

/** One change without what both texts begin and end with; it cuts neither a surrogate pair nor a CRLF. */
function trimmed(start: number, old: string, fresh: string): TextChange[] {
  if (old === fresh) return [];
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head] === fresh[head]) head++;
  while (head > 0 && (cuts(old, head) || cuts(fresh, head))) head--;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  while (tail > 0 && (cuts(old, old.length - tail) || cuts(fresh, fresh.length - tail))) tail--;
  return [{ start: start + head, end: start + old.length - tail, newText: fresh.slice(head, fresh.length - tail) }];
}

/** Whether a cut there parts two code units that belong together. */
function cuts(text: string, at: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(at - 1, at + 1));
}
