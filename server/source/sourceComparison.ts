/** Compares the answers of a post that is being edited with those of its source. */
import { alignAnswers, type Group } from './alignAnswers.ts';
import { type AnswerChanges, changesIn } from './answerChanges.ts';
import { SourceIndex } from './sourceIndex.ts';
import type { Passage } from './words.ts';

/** How a post relates to its source. */
export interface ComparedAnswers {
  /** What was changed, by answer; undefined for an answer without words. */
  readonly changes: readonly (AnswerChanges | undefined)[];
  /** Places of the answers of the source that the post does not have. */
  readonly leftOut: readonly number[];
}

/** Keeps what was found of each answer as long as it is the same passage, so that an edit costs the answer that it touches. */
export class SourceComparison {
  readonly #index: SourceIndex;
  readonly #shared = new WeakMap<Passage, ReadonlyMap<number, number>>();
  readonly #ids = new WeakMap<Passage, number>();
  #count = 0;
  #known = new Map<string, readonly AnswerChanges[]>();

  /** `sources` are the answers of the source. */
  constructor(sources: readonly Passage[]) {
    this.#index = new SourceIndex(sources);
  }

  /** Compares all answers of a post; one that has not changed is the same object as the last time. */
  compare(answers: readonly Passage[]): ComparedAnswers {
    const indexed = answers.map((passage) => ({ passage, shared: this.#sharedOf(passage) }));
    const known = this.#known;
    this.#known = new Map();
    const changes: (AnswerChanges | undefined)[] = answers.map(() => undefined);
    const leftOut: number[] = [];
    for (const group of alignAnswers(indexed, this.#index)) {
      if (group.answers.length === 0) {
        for (const source of group.sources) leftOut.push(source);
        continue;
      }
      const key = this.#keyOf(group, answers);
      const found = known.get(key) ?? changesIn(group, answers, this.#index.answers);
      this.#known.set(key, found);
      group.answers.forEach((answer, at) => {
        changes[answer] = found[at];
      });
    }
    return { changes, leftOut };
  }

  #sharedOf(passage: Passage): ReadonlyMap<number, number> {
    const shared = this.#shared.get(passage) ?? this.#index.sharedWith(passage);
    this.#shared.set(passage, shared);
    return shared;
  }

  #keyOf({ answers, sources }: Group, all: readonly Passage[]): string {
    return `${answers.map((at) => this.#idOf(all[at]!))} ${sources}`;
  }

  #idOf(passage: Passage): number {
    const id = this.#ids.get(passage) ?? ++this.#count;
    this.#ids.set(passage, id);
    return id;
  }
}
