/** What differs between two lists of words. */
import { diffArrays } from 'diff';
import { longestRise } from '../transcript/facts/sorted.ts';

/** Words of the source from `from` to `to`, in place of which the post has those from `start` to `end`. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Up to so many words removed and added, the shortest difference is found; the time for it grows with the square. */
const MOST_EDITS = 128;
/** A passage is halved no more often by words that stand in it once. */
const DEEPEST = 6;

/**
 * The hunks, in order. The shortest difference where that is small; else passages are told apart by words that they hold
 * once (patience), and what has none such counts as rewritten. In about linear time.
 */
export function diffWords(source: readonly string[], post: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  diffBetween(source, post, { from: 0, to: source.length, start: 0, end: post.length }, hunks, 0);
  return joined(hunks, source, post);
}

function diffBetween(
  source: readonly string[],
  post: readonly string[],
  whole: Hunk,
  hunks: Hunk[],
  depth: number,
): void {
  const gap = withoutSharedEnds(source, post, whole);
  const { from, to, start, end } = gap;
  if (from === to && start === end) return;
  if (from === to || start === end) {
    hunks.push(gap);
    return;
  }
  const shortest = shortestDifference(source.slice(from, to), post.slice(start, end));
  if (shortest) {
    for (const each of shortest)
      hunks.push({ from: from + each.from, to: from + each.to, start: start + each.start, end: start + each.end });
    return;
  }
  const anchors = depth < DEEPEST ? anchorsIn(source, post, gap) : [];
  if (anchors.length === 0) {
    hunks.push(gap);
    return;
  }
  let [at, place] = [from, start];
  for (const [left, right] of anchors) {
    diffBetween(source, post, { from: at, to: left, start: place, end: right }, hunks, depth + 1);
    [at, place] = [left + 1, right + 1];
  }
  diffBetween(source, post, { from: at, to, start: place, end }, hunks, depth + 1);
}

function withoutSharedEnds(source: readonly string[], post: readonly string[], { from, to, start, end }: Hunk): Hunk {
  let [a, b, c, d] = [from, to, start, end];
  while (a < b && c < d && source[a] === post[c]) {
    a++;
    c++;
  }
  while (a < b && c < d && source[b - 1] === post[d - 1]) {
    b--;
    d--;
  }
  return { from: a, to: b, start: c, end: d };
}

/** Undefined where it is long. */
function shortestDifference(source: readonly string[], post: readonly string[]): Hunk[] | undefined {
  if (Math.abs(source.length - post.length) > MOST_EDITS) return undefined;
  const parts = diffArrays([...source], [...post], { maxEditLength: MOST_EDITS });
  if (!parts) return undefined;
  const hunks: Hunk[] = [];
  let open: { from: number; to: number; start: number; end: number } | undefined;
  let [from, start] = [0, 0];
  for (const { removed, added, count } of parts) {
    if (!removed && !added) {
      if (open) hunks.push(open);
      open = undefined;
      from += count;
      start += count;
      continue;
    }
    open ??= { from, to: from, start, end: start };
    if (removed) open.to = from += count;
    else open.end = start += count;
  }
  return open ? [...hunks, open] : hunks;
}

/** Places of words that stand once on each side, in the same order on both. */
function anchorsIn(source: readonly string[], post: readonly string[], { from, to, start, end }: Hunk) {
  const places = onceIn(source, from, to);
  const pairs: (readonly [number, number])[] = [];
  for (const [word, right] of onceIn(post, start, end)) {
    const left = places.get(word) ?? -1;
    if (left >= 0 && right >= 0) pairs.push([left, right]);
  }
  return longestRise(pairs, ([left]) => left);
}

/** The place of each word; -1 for those that stand more often. */
function onceIn(words: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    places.set(word, places.has(word) ? -1 : at);
  }
  return places;
}

/**
 * What was added around a word, or removed, is one piece where that word stands at its end or start as well: "[and it was
 * among] the [deadliest; the]" is "[and it was among the deadliest] the".
 */
function joined(hunks: readonly Hunk[], source: readonly string[], post: readonly string[]): Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const last = result.at(-1);
    const one = last && (asOne(last, hunk, post) ?? swapped(asOne(swapped(last), swapped(hunk), source)));
    if (one) result[result.length - 1] = one;
    else result.push(hunk);
  }
  return result;
}

/** Two additions as one; undefined where they are none, or the words between them stand at neither end. */
function asOne(first: Hunk, second: Hunk, post: readonly string[]): Hunk | undefined {
  if (first.from < first.to || second.from < second.to) return undefined;
  const kept = second.start - first.end;
  const isKept = (at: number) => {
    for (let each = 0; each < kept; each++) if (post[at + each] !== post[first.end + each]) return false;
    return true;
  };
  if (kept > second.end - second.start || kept > first.end - first.start) return undefined;
  if (isKept(second.end - kept)) return { ...first, end: second.end - kept };
  if (isKept(first.start)) return { ...second, start: first.start + kept };
  return undefined;
}

/** The same seen from the other side. */
function swapped<H extends Hunk | undefined>(hunk: H): H {
  return hunk && { ...hunk, from: hunk.start, to: hunk.end, start: hunk.from, end: hunk.to };
}
