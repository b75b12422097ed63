import type { TokenRange } from './tokenRange.ts';
import type { Token } from './tokens.ts';

/** How often a clause is negated, and whether it opens a contrast ("but …"). */
export interface Clause {
  negations: number;
  contrast: boolean;
}

/** Where each concept or bare word stands, in order. */
export type Found = ReadonlyMap<string, readonly TokenRange[]>;

/** The number of the clause of each token from `first` to `last`. */
export function numberClauses(tokens: readonly Token[], first: number, last: number, found: Found): number[] {
  const opening = new Set<number>();
  for (const name of ['@and', '@but']) for (const { from } of found.get(name) ?? []) opening.add(from);
  for (const token of consumedTokens(found)) opening.delete(token);
  const by = new Set((found.get('@by') ?? []).map(({ from }) => from));
  for (const name of ['@not', '@notOnce']) {
    // "… , not by the editor": the negation belongs to what follows alone.
    for (const { from, to } of found.get(name) ?? []) if (by.has(to + 1)) opening.add(from);
  }
  const numbers: number[] = [];
  for (let token = first, clause = 0; token <= last; token++) {
    if (token > first && (opening.has(token) || tokens[token]?.opens === 'clause')) clause++;
    numbers.push(clause);
  }
  return numbers;
}

/** What the clauses of a sentence do to what stands in them. */
export function describeClauses(found: Found, clauseOf: (token: number) => number): ReadonlyMap<number, Clause> {
  const clauses = new Map<number, Clause>();
  const clause = (token: number) => {
    const known = clauses.get(clauseOf(token)) ?? { negations: 0, contrast: false };
    clauses.set(clauseOf(token), known);
    return known;
  };
  const consumed = consumedTokens(found);
  let end = -1;
  for (const { from, to } of longestFirst(found.get('@not') ?? [])) {
    if (from <= end || consumed.has(from)) continue;
    end = to;
    for (let token = from; token <= to; token++) consumed.add(token);
    clause(from).negations++;
  }
  const once = (found.get('@notOnce') ?? []).filter(({ from }) => !consumed.has(from));
  for (const [, token] of new Map(once.map(({ from }) => [clauseOf(from), from]))) clause(token).negations++;
  for (const { from } of found.get('@but') ?? []) clause(from).contrast = true;
  return clauses;
}

/** Negating words inside an idiom that does not negate ("nothing but", "no es más que"). */
function consumedTokens(found: Found): Set<number> {
  const consumed = new Set<number>();
  for (const { from, to } of found.get('@only') ?? [])
    if (to > from) for (let token = from; token <= to; token++) consumed.add(token);
  return consumed;
}

function longestFirst(spans: readonly TokenRange[]): TokenRange[] {
  return [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
}
