/** The edits that lead from one text to another. */
import type { TextChange } from '../rules/applyFixes.ts';
import { longestRise } from '../transcript/facts/sorted.ts';

/**
 * Small changes that turn `before` into `after`, in order. Lines whose words occur once in both texts hold their place,
 * whatever marks and addresses they get, and so do the words in them, so that cursors stay where they are. Nearly linear.
 */
export function changesBetween(before: string, after: string): TextChange[] {
  return changesIn({ start: 0, before, after }, steps);
}

/** A piece of the old text, where it starts, and what it becomes. */
interface Stretch {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

interface Piece {
  readonly text: string;
  /** What makes it the counterpart of another. */
  readonly key: string;
  readonly start: number;
}

interface Anchor {
  readonly old: number;
  readonly fresh: number;
}

/** A way to take a text apart. */
interface Step {
  readonly pieces: RegExp;
  readonly keyOf: (text: string) => string;
}

const byLine: Step = {
  pieces: /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/g,
  keyOf: (line) => line.replace(/https?:\S*|[^\p{L}\p{N}]/giu, ''),
};
const byWord: Step = { pieces: /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu, keyOf: (word) => word };

const steps: readonly Step[] = [byLine, byWord];

/** Longer stretches that share no line are replaced as one: cutting them into words would take seconds. */
const LONGEST = 50_000;

/** `isAgain` where the same step has parted the text before: what recurs in a text may be unique between two anchors. */
function changesIn(whole: Stretch, steps: readonly Step[], isAgain = false): TextChange[] {
  if (whole.before === whole.after) return [];
  const [step, ...finer] = steps;
  const { start, before, after } = step === byLine ? whole : trimmed(whole);
  if (!step || (step === byWord && before.length > LONGEST))
    return [{ start, end: start + before.length, newText: after }];
  const old = piecesOf(start, before, step);
  const fresh = piecesOf(0, after, step);
  const anchors = anchorsOf(old, fresh);
  const again = anchors.length > 1 && !isAgain;
  const changes: TextChange[] = [];
  const take = (some: readonly TextChange[]) => {
    for (const change of some) changes.push(change);
  };
  let from = { old: 0, fresh: 0 };
  for (const anchor of anchors) {
    const [olds, freshes] = [old.slice(from.old, anchor.old), fresh.slice(from.fresh, anchor.fresh)];
    if (olds.length === freshes.length)
      olds.forEach((piece, at) => {
        take(changesIn(stretch(piece, freshes[at]!), finer));
      });
    else take(changesIn(joined(old[from.old]!.start, olds, freshes), again ? steps : finer, again));
    take(changesIn(stretch(old[anchor.old]!, fresh[anchor.fresh]!), finer));
    from = { old: anchor.old + 1, fresh: anchor.fresh + 1 };
  }
  return changes;
}

function stretch({ start, text }: Piece, fresh: Piece): Stretch {
  return { start, before: text, after: fresh.text };
}

function joined(start: number, old: readonly Piece[], fresh: readonly Piece[]): Stretch {
  const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
  return { start, before: textOf(old), after: textOf(fresh) };
}

function piecesOf(start: number, text: string, { pieces, keyOf }: Step): Piece[] {
  const found = [...text.matchAll(pieces)].map(({ 0: piece, index }) => {
    return { text: piece, key: keyOf(piece), start: start + index };
  });
  // The end is unique, so that the last stretch has an anchor too: no key has both letters and others.
  return [...found, { text: '', key: 'end.', start: start + text.length }];
}

/** Pieces that are unique on both sides, in an order that both share. */
function anchorsOf(old: readonly Piece[], fresh: readonly Piece[]): Anchor[] {
  const places = uniquePlaces(fresh);
  const pairs = [...uniquePlaces(old)].flatMap(([key, at]) => {
    const other = places.get(key);
    return other === undefined ? [] : [{ old: at, fresh: other }];
  });
  return longestRise(pairs, ({ fresh: place }) => place);
}

function uniquePlaces(pieces: readonly Piece[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  pieces.forEach(({ key }, at) => {
    if (places.has(key)) repeated.add(key);
    else places.set(key, at);
  });
  for (const key of repeated) places.delete(key);
  return places;
}

/** The stretch without what both texts begin and end with; it cuts neither a surrogate pair nor a CRLF. */
function trimmed({ start, before: old, after: fresh }: Stretch): Stretch {
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head] === fresh[head]) head++;
  while (head > 0 && (cuts(old, head) || cuts(fresh, head))) head--;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  while (tail > 0 && (cuts(old, old.length - tail) || cuts(fresh, fresh.length - tail))) tail--;
  return {
    start: start + head,
    before: old.slice(head, old.length - tail),
    after: fresh.slice(head, fresh.length - tail),
  };
}

/** Whether a cut there parts two code units that belong together. */
function cuts(text: string, at: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(at - 1, at + 1));
}
