/** Which answers of a post come from which answers of its source. */
import { keyOf, type SourceIndex, tripleCount } from './sourceIndex.ts';
import type { Passage } from './words.ts';

/** Answers that belong together: one and one mostly; more where some were merged or split. Places in their lists, in order. */
export interface Group {
  readonly answers: readonly number[];
  readonly sources: readonly number[];
}

/** An answer with how many triples of words it shares with which answers of the source. */
export interface IndexedAnswer {
  readonly passage: Passage;
  readonly shared: ReadonlyMap<number, number>;
}

/** Of the triples of the shorter one, so many must be shared: by the likeliest source, and by further ones. */
const LIKELY = 0.25;
const FURTHER = 0.5;
/** Of the words of the shorter one, so many must be shared by what stands in one place. */
const LEAST = 0.25;

/**
 * All answers that have words, grouped. An answer without source has a group of its own, and so has a source without
 * answer. Answers may stand in another order than in the source.
 */
export function alignAnswers(answers: readonly IndexedAnswer[], index: SourceIndex): Group[] {
  const links = identicalOnes(answers, index);
  const taken = new Set(links.flat());
  linkAlike(answers, index, links, taken);
  pairLeftOver(answers, index, links);
  return groupsOf(answers, index, links);
}

/** The first of several that are the same comes from the first in the source, and so on. */
function identicalOnes(answers: readonly IndexedAnswer[], index: SourceIndex): number[][] {
  const used = new Map<string, number>();
  return answers.map(({ passage }) => {
    if (passage.words.length === 0) return [];
    const identical = index.identicalTo(passage);
    if (identical.length === 0) return [];
    const key = keyOf(passage);
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    return identical.slice(count, count + 1);
  });
}

/** Links what shares many triples: the likeliest source, of equals the one that comes next, and those that it holds as well. */
function linkAlike(
  answers: readonly IndexedAnswer[],
  { answers: sources }: SourceIndex,
  links: number[][],
  taken: ReadonlySet<number>,
): void {
  let next = 0;
  answers.forEach(({ passage, shared }, at) => {
    const own = links[at]!;
    if (own.length === 0) {
      const portions = [...shared]
        .filter(([source]) => !taken.has(source))
        .map(([source, count]) => {
          const portion = count / Math.min(tripleCount(passage), tripleCount(sources[source]!));
          return { source, count, portion };
        })
        .sort((a, b) => b.count - a.count || Math.abs(a.source - next) - Math.abs(b.source - next));
      portions.forEach(({ source, portion }, rank) => {
        if (portion >= (rank === 0 ? LIKELY : FURTHER)) own.push(source);
      });
    }
    if (own.length > 0) next = own[0]! + 1;
  });
}

/** Between linked neighbours, as many answers as there are sources left stand in their places, if they have words of them. */
function pairLeftOver(answers: readonly IndexedAnswer[], { answers: sources }: SourceIndex, links: number[][]): void {
  const linked = new Set(links.flat());
  const isFree = (source: number) => !linked.has(source) && sources[source]!.words.length > 0;
  let previous = -1;
  let waiting: number[] = [];
  const close = (end: number) => {
    const free: number[] = [];
    if (waiting.length > 0) for (let at = previous + 1; at < end; at++) if (isFree(at)) free.push(at);
    if (free.length === waiting.length)
      waiting.forEach((answer, at) => {
        const source = free[at]!;
        if (wordsInCommon(answers[answer]!.passage, sources[source]!) < LEAST) return;
        links[answer]!.push(source);
        linked.add(source);
      });
    waiting = [];
  };
  answers.forEach(({ passage }, at) => {
    const own = links[at]!;
    if (own.length > 0) {
      close(Math.min(...own));
      previous = Math.max(...own);
    } else if (passage.words.length > 0) waiting.push(at);
  });
  close(sources.length);
}

const known = new WeakMap<Passage, WeakMap<Passage, number>>();

/** Which part of the words of the shorter passage the longer one has as well, in whatever order. */
function wordsInCommon(one: Passage, other: Passage): number {
  const found = known.get(one)?.get(other) ?? portionOf(one.words, other.words);
  known.set(one, (known.get(one) ?? new WeakMap()).set(other, found));
  return found;
}

function portionOf(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return shared / Math.min(one.length, other.length);
}

/** What is linked by one another, in the order of the post; then the sources that are left. */
function groupsOf(answers: readonly IndexedAnswer[], { answers: sources }: SourceIndex, links: number[][]): Group[] {
  const parents = [...answers, ...sources].map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  links.forEach((own, at) => {
    for (const source of own) parents[rootOf(answers.length + source)] = rootOf(at);
  });
  const groups = new Map<number, { answers: number[]; sources: number[] }>();
  const groupOf = (root: number) => {
    const group = groups.get(root) ?? { answers: [], sources: [] };
    groups.set(root, group);
    return group;
  };
  answers.forEach(({ passage }, at) => {
    if (passage.words.length > 0) groupOf(rootOf(at)).answers.push(at);
  });
  sources.forEach(({ words }, at) => {
    if (words.length > 0) groupOf(rootOf(answers.length + at)).sources.push(at);
  });
  return [...groups.values()];
}
