/** Finds from which answers of a source a passage may come. */
import type { Passage } from './words.ts';

/** Three words that so many answers share tell nothing. */
const COMMON = 8;
/** Stands before the first word and behind the last, so that short answers have triples too. */
const EDGE = 0;
const UNKNOWN = -1;

/** The answers of a source by their triples of words; made once for a source. */
export class SourceIndex {
  readonly answers: readonly Passage[];
  /** Places of the answers by all of their words. */
  readonly #identical = new Map<string, number[]>();
  readonly #numbers = new Map<string, number>();
  readonly #holders = new Map<number, number[]>();

  constructor(answers: readonly Passage[]) {
    this.answers = answers;
    answers.forEach((answer, at) => {
      const { words } = answer;
      const key = keyOf(answer);
      const identical = this.#identical.get(key);
      if (identical) identical.push(at);
      else this.#identical.set(key, [at]);
      for (const triple of triplesOf(words.map((word) => this.#number(word)))) {
        const holders = this.#holders.get(triple);
        if (!holders) this.#holders.set(triple, [at]);
        else if (holders.at(-1) !== at && holders.length <= COMMON) holders.push(at);
      }
    });
  }

  /** How many triples of the passage each answer holds; none of those that most answers hold. */
  sharedWith({ words }: Passage): ReadonlyMap<number, number> {
    const shared = new Map<number, number>();
    for (const triple of triplesOf(words.map((word) => this.#numbers.get(word) ?? UNKNOWN))) {
      const holders = this.#holders.get(triple) ?? [];
      if (holders.length <= COMMON) for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return shared;
  }

  /** The answers that have the very same words, in order. */
  identicalTo(passage: Passage): readonly number[] {
    return this.#identical.get(keyOf(passage)) ?? [];
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size + 1);
    return this.#numbers.size;
  }
}

const keys = new WeakMap<Passage, string>();

/** All words of a passage as one. */
export function keyOf(passage: Passage): string {
  const key = keys.get(passage) ?? passage.words.join(' ');
  keys.set(passage, key);
  return key;
}

/** How many triples a passage of so many words has. */
export function tripleCount({ words }: Passage): number {
  return words.length + 2;
}

/** Numbers that stand for three neighbouring words each; two triples hardly ever have the same. */
function* triplesOf(words: readonly number[]): Iterable<number> {
  let [one, two] = [EDGE, EDGE];
  for (const three of [...words, EDGE, EDGE]) {
    yield Math.imul(Math.imul(Math.imul(one, 0x2c1b3c6d) + two, 0x297a2d39) + three, 0x7feb352d);
    [one, two] = [two, three];
  }
}
