import type { Clause, Found } from './clauses.ts';
import { describeClauses, numberClauses } from './clauses.ts';
import { restrictFrench } from './french.ts';
import type { Entry, Grammar } from './grammar.ts';
import type { TokenRange } from './tokenRange.ts';
import type { Token } from './tokens.ts';

/** One sentence of a note, its words looked up. */
export interface Sentence {
  readonly question: boolean;
  /** Where each concept or bare word stands, in order. */
  readonly found: Found;
  /** Token index -> clause number. */
  readonly clauseOf: (token: number) => number;
  /** Clause number -> how often the clause is negated, and whether it opens a contrast ("but …"). */
  readonly clauses: ReadonlyMap<number, Clause>;
}

/** Parts the tokens of a note into sentences and finds the words of the grammar in them. */
export function readSentences(tokens: readonly Token[], grammar: Grammar): Sentence[] {
  const lookUp = wordLookup(tokens, grammar);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index]?.opens !== 'sentence') continue;
    sentences.push(readSentence(tokens, from, index - 1, lookUp, tokens[index]?.afterQuestion ?? false));
    from = index;
  }
  return sentences;
}

type Lookup = (token: number, last: number) => Generator<{ entry: Entry; to: number }>;

function wordLookup(tokens: readonly Token[], { vocabulary, entries }: Grammar): Lookup {
  const seen = new Map<string, readonly number[]>();
  const idsOf = (token: number) => {
    const word = tokens[token]?.word ?? '';
    const ids = seen.get(word) ?? vocabulary.find(word);
    seen.set(word, ids);
    return ids;
  };
  return function* (token, last) {
    for (const id of idsOf(token)) {
      for (const entry of entries.get(id) ?? []) {
        const to = token + entry.words.length - 1;
        if (to <= last && entry.words.every((word, index) => index === 0 || idsOf(token + index).includes(word))) {
          yield { entry, to };
        }
      }
    }
  };
}

function readSentence(
  tokens: readonly Token[],
  first: number,
  last: number,
  lookUp: Lookup,
  question: boolean,
): Sentence {
  const found = new Map<string, TokenRange[]>();
  const add = (name: string, from: number, to: number) => {
    const spans = found.get(name);
    if (!spans) found.set(name, [{ from, to }]);
    else if (spans.at(-1)?.from !== from || (spans.at(-1)?.to ?? to) < to) spans.push({ from, to });
  };
  for (let token = first; token <= last; token++) {
    if (/^(?:19|20)\d\d$/.test(tokens[token]?.word ?? '')) add('@date', token, token);
    for (const { entry, to } of lookUp(token, last)) add(entry.name, token, to);
  }
  restrictFrench(tokens, first, last, found);
  const numbers = numberClauses(tokens, first, last, found);
  const clauseOf = (token: number) => numbers[token - first] ?? 0;
  markBesides(found, clauseOf);
  return { question, found, clauseOf, clauses: describeClauses(found, clauseOf) };
}

const verbs = ['@has', '@is', '@add', '@come', '@may', '@lead', '@made'];

/** "Wikipedia and Britannica": what an "and" without a verb adds to Wikipedia goes elsewhere. */
function markBesides(found: Map<string, TokenRange[]>, clauseOf: (token: number) => number): void {
  const withVerb = new Set(verbs.flatMap((name) => found.get(name) ?? []).map(({ from }) => clauseOf(from)));
  const joining = new Set(
    (found.get('@and') ?? []).filter(({ from }) => !withVerb.has(clauseOf(from))).map(({ from }) => from),
  );
  const joined = (found.get('@wikipedia') ?? []).filter(({ to }) => joining.has(to + 1) || joining.has(to + 2));
  if (joined.length)
    found.set(
      '@besides',
      [...(found.get('@besides') ?? []), ...joined].sort((a, b) => a.from - b.from),
    );
}
