import { distance } from 'fastest-levenshtein';

/** So many words are remembered. */
const mostFound = 10_000;

/** Words to be found in notes; `edit*` is a stem. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  /** Words by first letter and by second: a typo may hit one of them, hardly both. */
  readonly #buckets = new Map<string, number[]>();
  /** What was looked for: posts use the same words again and again. */
  readonly #found = new Map<string, readonly number[]>();

  /** The number of a word, which is added when it is new. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word, id);
    this.#found.clear();
    for (const key of bucketKeys(word)) this.#buckets.set(key, [...(this.#buckets.get(key) ?? []), id]);
    return id;
  }

  /** Numbers of the words that a folded word of a note may be; only one that is no known word is taken for a typo. */
  find(token: string): readonly number[] {
    const known = this.#found.get(token);
    if (known) return known;
    const found = this.#look(token);
    if (this.#found.size >= mostFound) this.#found.clear();
    this.#found.set(token, found);
    return found;
  }

  #look(token: string): number[] {
    const near = [...new Set(bucketKeys(token).flatMap((key) => this.#buckets.get(key) ?? []))];
    const exact = near.filter((id) => isWord(token, this.#words[id] ?? ''));
    return exact.length ? exact : near.filter((id) => isTypoOf(token, this.#words[id] ?? ''));
  }
}

function bucketKeys(word: string): string[] {
  return [`1${word.charAt(0)}`, `2${word.charAt(1)}`];
}

const longestWord = 40;

function isWord(token: string, word: string): boolean {
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}

function isTypoOf(token: string, word: string): boolean {
  if (token.length > longestWord) return false;
  return word.endsWith('*') ? startsLike(token, word.slice(0, -1)) : isLike(token, word);
}

function startsLike(token: string, stem: string): boolean {
  const { length } = stem;
  if (length < 6 || token.length < length - 1) return false;
  const allowed = length >= 9 ? 2 : 1;
  return [length - 1, length, length + 1].some((size) => distance(token.slice(0, size), stem) <= allowed);
}

/** Short words bear no typo, for each is one letter from another; five letters bear a missing one. */
function isLike(token: string, word: string): boolean {
  if (word.length < 5 || Math.abs(token.length - word.length) > 1) return false;
  if (word.length === 5) return token.length < 5 && distance(token, word) === 1;
  return distance(token, word) <= (word.length >= 10 ? 2 : 1) || isSwapped(token, word);
}

/** Two neighbouring letters changed places. */
function isSwapped(token: string, word: string): boolean {
  if (token.length !== word.length) return false;
  let at = 0;
  while (at < word.length && token[at] === word[at]) at++;
  return token[at] === word[at + 1] && token[at + 1] === word[at] && token.slice(at + 2) === word.slice(at + 2);
}
