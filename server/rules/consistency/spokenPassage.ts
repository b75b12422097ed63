/** What is said in a turn, as a list of words that know their places. */
import type { Passage } from '../../source/words.ts';
import type { Block, Span } from '../../transcript/model.ts';
import { answerWords, type PlacedWord, residueWords } from './answerWords.ts';

/** A word in a block. */
export interface SpokenWord {
  readonly block: Block;
  readonly word: PlacedWord;
}

/** The words of some spans. */
export class SpokenPassage implements Passage {
  readonly #spans: readonly Span[];
  readonly #lists: readonly (readonly PlacedWord[])[];
  #words: readonly string[] | undefined;
  #places: readonly SpokenWord[] | undefined;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
    const said = spans.map(answerWords);
    this.#lists = said.some(({ length }) => length > 0) ? said : spans.map(residueWords);
  }

  get words(): readonly string[] {
    this.#words ??= this.#lists.flatMap((list) => list.map(({ word }) => word));
    return this.#words;
  }

  /** The words with their places. */
  get places(): readonly SpokenWord[] {
    this.#places ??= this.#lists.flatMap((list, at) => list.map((word) => ({ block: this.#spans[at]!.block, word })));
    return this.#places;
  }

  /** Whether it has the very same words in the same places. */
  isSame(other: SpokenPassage): boolean {
    return (
      this.#lists.length === other.#lists.length &&
      this.#lists.every((list, at) => list === other.#lists[at] && this.#spans[at]!.block === other.#spans[at]!.block)
    );
  }
}
