/** Answers from memory while they are believed, from the network else; each question is put once at a time. */
import { type NotChecked, notChecked } from '../wikipedia/api/notChecked.ts';
import { NoAnswer, type Question } from '../wikipedia/api/question.ts';
import type { Asking } from '../wikipedia/api/wikipediaApi.ts';
import type { AnswerStore, Kept } from './answerStore.ts';
import type { Clock } from './clock.ts';
import { type Kind, lifetimeOf } from './lifetimes.ts';
import { RequestFailed } from './request.ts';
import { SharedWork } from './sharedWork.ts';

/** How one request is put. */
export interface Putting {
  readonly isBackground: boolean;
  readonly signal: AbortSignal;
  /** Of an answer that is known already. */
  readonly etag?: string | undefined;
}

/** Puts a question to an API over the network. Throws `RequestFailed`, `NoAnswer` or the signal's reason. */
export type Put = <T>(address: string, question: Question<T>, putting: Putting) => Promise<Put.Result<T>>;

export declare namespace Put {
  /** An answer, or that the known one still is the answer. */
  type Result<T> =
    | { readonly isUnchanged: false; readonly value: T; readonly etag: string | undefined }
    | { readonly isUnchanged: true; readonly etag: string | undefined };
}

/** What is asked, and under which name the answer is kept. */
export interface Subject {
  readonly address: string;
  readonly kind: Kind;
  /** What tells it from others of its kind. */
  readonly name: string;
}

/** Finds answers and keeps them. */
export class RememberedAnswers {
  readonly #put: Put;
  readonly #store: AnswerStore;
  readonly #clock: Clock;
  readonly #shared = new SharedWork<unknown>();

  constructor(put: Put, store: AnswerStore, clock: Clock) {
    this.#put = put;
    this.#store = store;
    this.#clock = clock;
  }

  /** The answer to one question, or why there is none. Rejects with the signal's reason alone. */
  async of<T>(subject: Subject, question: Question<T>, asking: Asking): Promise<T | NotChecked> {
    const kept = await this.#store.get(keyOf(subject));
    if (kept && this.isFresh(kept)) return kept.value as T;
    if (asking.fromMemory) return notChecked('unasked');
    const isBackground = asking.background === true;
    return this.once(subject, asking, async (signal) => {
      const result = await this.#put(subject.address, question, { isBackground, signal, etag: kept?.etag });
      const value = result.isUnchanged ? (kept!.value as T) : result.value;
      this.keep([[subject, value]], result.etag);
      return value;
    });
  }

  /** Work on a subject, which all who ask for it at the same time share. */
  async once<T>(
    subject: Subject,
    { signal }: Asking,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | NotChecked> {
    const key = keyOf(subject);
    const failing = (ending: AbortSignal) => work(ending).catch((error) => reasonOf(error));
    return this.#shared.do(key, signal, failing) as Promise<T | NotChecked>;
  }

  /** What is believed of a subject; undefined where it has to be asked for. */
  async known(subject: Subject): Promise<unknown> {
    const kept = await this.#store.get(keyOf(subject));
    return kept && this.isFresh(kept) ? kept.value : undefined;
  }

  /** Keeps answers for as long as they are believed. */
  keep(answers: readonly (readonly [Subject, unknown])[], etag?: string): void {
    const now = this.#clock.now();
    const entries = answers.flatMap(([subject, value]): [string, Kept][] => {
      const lifetime = lifetimeOf(subject.kind, value);
      if (lifetime === undefined) return [];
      return [[keyOf(subject), { value, until: now + lifetime, ...(etag !== undefined && { etag }) }]];
    });
    if (entries.length > 0) this.#store.put(entries);
  }

  /** A clock that was set back must not make answers last. */
  private isFresh({ value, until }: Kept): boolean {
    const left = until - this.#clock.now();
    return left > 0 && left <= longestLifetime && value !== undefined;
  }
}

const longestLifetime = 8 * 24 * 3_600_000;

function keyOf({ address, kind, name }: Subject): string {
  return `${kind} ${address} ${name}`;
}

function reasonOf(error: unknown): NotChecked {
  if (error instanceof RequestFailed || error instanceof NoAnswer) return notChecked(error.why);
  throw error;
}
