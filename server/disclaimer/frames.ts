import type { CompiledFrame, Phrase } from './grammar.ts';
import type { Sentence } from './sentences.ts';
import type { TokenRange } from './tokenRange.ts';

/** How far apart, in words, the parts of one statement may stand. */
const reach = 30;

/** A clause that only supposes asserts nothing. */
const supposing: Phrase = [{ names: ['@if'], gap: 0 }];

/** Where a sentence makes the statement of a frame; `before` are the sentences in which the topic may have been named. */
export function matchFrame(
  frame: CompiledFrame,
  sentence: Sentence,
  before: readonly Sentence[],
): TokenRange | undefined {
  const [focus, ...others] = frame.all.map((phrase) => occurrences(phrase, sentence));
  if (!focus?.length || others.some((spans) => spans.length === 0) || !hasTopic(frame.topic, [sentence, ...before]))
    return undefined;
  const excluded = [supposing, ...frame.none].flatMap((phrase) => occurrences(phrase, sentence));
  const excludedClauses = new Set(excluded.map(({ from }) => sentence.clauseOf(from)));
  for (const span of focus) {
    const parts = [span];
    for (const spans of others) {
      const nearest = nearestTo(span, spans);
      if (nearest) parts.push(nearest);
    }
    if (parts.length === frame.all.length && isAsserted(frame, sentence, parts, excludedClauses)) {
      return { from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) };
    }
  }
  return undefined;
}

function hasTopic(topic: Phrase | undefined, sentences: readonly Sentence[]): boolean {
  return !topic || sentences.some((sentence) => occurrences(topic, sentence).length > 0);
}

/** The negations of the clauses that hold the parts must add up; of a contrast ("not A but B") only its own count. */
function isAsserted(
  frame: CompiledFrame,
  sentence: Sentence,
  parts: readonly TokenRange[],
  excluded: ReadonlySet<number>,
): boolean {
  const focusClause = sentence.clauseOf(parts[0]?.from ?? 0);
  const contrast = sentence.clauses.get(focusClause)?.contrast ?? false;
  const clauses = new Set(parts.map(({ from }) => sentence.clauseOf(from)));
  let negations = 0;
  for (const clause of clauses) {
    if (excluded.has(clause)) return false;
    if (!contrast || clause === focusClause) negations += sentence.clauses.get(clause)?.negations ?? 0;
  }
  return (negations % 2 === 1) === frame.negated;
}

/** Where the words of a phrase stand in order, near enough and in one clause. */
function occurrences(phrase: Phrase, sentence: Sentence): readonly TokenRange[] {
  let spans: readonly TokenRange[] = spansOf(phrase[0]?.names ?? [], sentence);
  for (const term of phrase.slice(1)) {
    const next = spansOf(term.names, sentence);
    let low = 0;
    spans = spans.flatMap(({ from, to }) => {
      while (low < next.length && (next[low]?.from ?? 0) < from) low++;
      let index = low;
      while (index < next.length && (next[index]?.from ?? 0) <= to) index++;
      const follower = next[index];
      const near =
        follower && follower.from - to - 1 <= term.gap && sentence.clauseOf(follower.from) === sentence.clauseOf(from);
      return near ? [{ from, to: follower.to }] : [];
    });
  }
  return spans;
}

function spansOf(names: readonly string[], sentence: Sentence): readonly TokenRange[] {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return sentence.found.get(only) ?? [];
  return names.flatMap((name) => sentence.found.get(name) ?? []).sort((a, b) => a.from - b.from);
}

function nearestTo(focus: TokenRange, spans: readonly TokenRange[]): TokenRange | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < focus.from) low = middle + 1;
    else high = middle;
  }
  const candidates = [spans[low - 1], spans[low], spans[low + 1]].filter((span) => span !== undefined);
  const away = (span: TokenRange) => Math.abs(span.from - focus.from);
  return candidates.filter((span) => away(span) <= reach).sort((a, b) => away(a) - away(b))[0];
}
