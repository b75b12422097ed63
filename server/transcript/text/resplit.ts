/** What an edit does to the chunks around it. */
import type { Chunk } from './chunk.ts';
import type { ChunkSequence } from './chunkSequence.ts';
import { bomLength, frontMatterEnd } from './frontMatterEnd.ts';
import { sliceOf } from './positions.ts';
import { cutsIn } from './split.ts';

/** Chunks that follow one another, and the texts of those that take their place. */
export interface Resplit {
  readonly old: readonly Chunk[];
  readonly texts: readonly string[];
  /** The rest of the text, where an edit may change how all of it is read: it is still to be cut. */
  readonly uncut: string | undefined;
}

/** How many characters are cut at once, of an edited chunk itself and of what follows; more are left for later. */
const MOST = { edited: 400_000, ahead: 100_000 };
/** A line that may open or close front matter. */
const FRONT_MATTER = /(?:^|[\r\n])---[ \t]*(?=[\r\n]|$)/;

/**
 * Cuts anew from the chunk before the edit on, until a cut falls on one that was there before: from there on, nothing is
 * read otherwise than it was. `start` and `end` are offsets in the text before the edit.
 */
export function resplit(chunks: ChunkSequence, start: number, end: number, newText: string): Resplit {
  const edited = chunks.chunkAt(start);
  const last = chunks.chunkAt(end);
  const near = windowFrom(edited.page?.before(edited) ?? edited, last, start, end, newText);
  const { old, text } = mayMoveFrontMatter(chunks, near) ? windowFrom(chunks.first, last, start, end, newText) : near;
  const isStart = old[0] === chunks.first;
  const settled = text.length - (last.start + last.text.length - end);
  for (let count = 2; !last.isUncut; count *= 4) {
    const { ahead, isEnd, isUncut } = chunksAfter(last, count);
    const found = cutUntilKnown(text, ahead, { isStart, isEnd, settled });
    if (found) return { old: [...old, ...ahead.slice(0, found.used)], texts: found.texts, uncut: undefined };
    if (isUncut || isEnd || lengthOf(ahead) > MOST.ahead) break;
  }
  const rest = sliceOf(chunks, last.start + last.text.length, chunks.length);
  return { old: between(old[0] as Chunk, chunks.last), texts: [], uncut: text + rest };
}

/** What an edit looks at: chunks, their text before it, and after it. */
interface Window {
  readonly old: readonly Chunk[];
  readonly before: string;
  readonly text: string;
}

function windowFrom(from: Chunk, last: Chunk, start: number, end: number, newText: string): Window {
  const old = between(from, last);
  const offset = from.start;
  const before = old.map((chunk) => chunk.text).join('');
  return { old, before, text: before.slice(0, start - offset) + newText + before.slice(end - offset) };
}

/** Up to `count` chunks behind one that are cut already. */
function chunksAfter(last: Chunk, count: number): { ahead: Chunk[]; isEnd: boolean; isUncut: boolean } {
  const ahead: Chunk[] = [];
  let chunk = last.page?.after(last);
  for (; chunk && !chunk.isUncut && ahead.length < count; chunk = chunk.page?.after(chunk)) ahead.push(chunk);
  return { ahead, isEnd: chunk === undefined, isUncut: chunk?.isUncut === true };
}

function lengthOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { text }) => sum + text.length, 0);
}

function cutUntilKnown(
  text: string,
  ahead: readonly Chunk[],
  { isStart, isEnd, settled }: { isStart: boolean; isEnd: boolean; settled: number },
): { texts: string[]; used: number } | undefined {
  const whole = text + ahead.map((chunk) => chunk.text).join('');
  if (isStart && !isEnd && hasOpenFrontMatter(whole)) return undefined;
  const limit = Math.min(text.length, MOST.edited) + MOST.ahead;
  const known = new Map<number, number>();
  let at = text.length;
  ahead.forEach((chunk, used) => {
    known.set(at, used);
    at += chunk.text.length;
  });
  const texts: string[] = [];
  let before = 0;
  for (const { at: cut, isCut } of cutsIn(whole, isStart)) {
    if (isCut) {
      texts.push(whole.slice(before, cut));
      before = cut;
      const used = known.get(cut);
      if (used !== undefined && cut >= settled) return { texts, used };
    }
    if (cut > limit) return undefined;
  }
  return isEnd ? { texts: [...texts, whole.slice(before)], used: ahead.length } : undefined;
}

/** A line of dashes at the top waits for one that closes it, however far away. */
function mayMoveFrontMatter(chunks: ChunkSequence, { before, text }: Window): boolean {
  return hasOpenFrontMatter(chunks.first.text) && (FRONT_MATTER.test(before) || FRONT_MATTER.test(text));
}

function hasOpenFrontMatter(text: string): boolean {
  const content = text.slice(bomLength(text));
  return /^---[ \t]*[\r\n]/.test(content) && frontMatterEnd(content) === 0;
}

function between(first: Chunk, last: Chunk): Chunk[] {
  const found = [first];
  for (let chunk = first; chunk !== last; ) {
    const next = chunk.page?.after(chunk);
    if (!next) break;
    found.push(next);
    chunk = next;
  }
  return found;
}
