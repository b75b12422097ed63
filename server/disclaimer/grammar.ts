import { lexicon } from './lexicon/index.ts';
import type { Frame } from './recognition.ts';
import type { StatementDefinition } from './statements.ts';
import { fold } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A word of a phrase: the entries it may be (`@link` or a bare word) and how many other words may stand before it. */
export interface Term {
  readonly names: readonly string[];
  readonly gap: number;
}

/** Words that stand in this order in one clause. */
export type Phrase = readonly Term[];

/** A `Frame` whose phrases are compiled. */
export interface CompiledFrame {
  readonly all: readonly Phrase[];
  readonly topic: Phrase | undefined;
  readonly none: readonly Phrase[];
  readonly negated: boolean;
}

/** Words that stand side by side for `name`; found by the first of them. */
export interface Entry {
  readonly name: string;
  readonly words: readonly number[];
}

/** Statement definitions made ready for matching. */
export interface Grammar {
  readonly vocabulary: Vocabulary;
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  readonly statements: readonly { readonly id: string; readonly frames: readonly CompiledFrame[] }[];
}

const maxGap = 4;
const compiled = new WeakMap<readonly StatementDefinition[], Grammar>();

/** Compiles definitions once for each array of them. */
export function grammarOf(definitions: readonly StatementDefinition[]): Grammar {
  const known = compiled.get(definitions);
  if (known) return known;
  const vocabulary = new Vocabulary();
  const entries = new Map<number, Entry[]>();
  const addEntry = (name: string, text: string) => {
    const words = text.split(' ').map((word) => vocabulary.add(word));
    const first = words[0] ?? -1;
    entries.set(first, [...(entries.get(first) ?? []), { name, words }]);
  };
  for (const [concept, texts] of lexicon) for (const text of texts) addEntry(`@${concept}`, text);
  const bareWords = new Set<string>();
  const statements = definitions.map(({ id, recognise }) => ({
    id,
    frames: recognise.anyOf.map((frame) =>
      compileFrame(typeof frame === 'string' ? { all: [frame] } : frame, bareWords),
    ),
  }));
  for (const word of bareWords) addEntry(word, word);
  const grammar = { vocabulary, entries, statements };
  compiled.set(definitions, grammar);
  return grammar;
}

function compileFrame(frame: Frame, bareWords: Set<string>): CompiledFrame {
  const compile = (phrase: string) => compilePhrase(phrase, bareWords);
  return {
    all: frame.all.map(compile),
    topic: frame.topic === undefined ? undefined : compile(frame.topic),
    none: (frame.none ?? []).map(compile),
    negated: frame.negated ?? false,
  };
}

/** `the @link|post+go*` -> three terms; `+` stands for "the very next word". */
function compilePhrase(phrase: string, bareWords: Set<string>): Phrase {
  const terms: Term[] = [];
  for (const group of fold(phrase).split(/[\s\-']+/)) {
    group.split('+').forEach((alternatives, index) => {
      const names = alternatives.split('|').filter(Boolean);
      for (const name of names) if (!name.startsWith('@')) bareWords.add(name);
      if (names.length) terms.push({ names, gap: index ? 0 : maxGap });
    });
  }
  return terms;
}
