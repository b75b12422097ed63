/** Where posts are checked. */
import type { CheckPool } from './checkPool.ts';
import { type Check, type Checked, checkPost } from './checkPost.ts';

/** So many characters are sooner checked here than processes are started. */
const FEW = 2 ** 17;

/** Checks the first posts in this process and, when they become many, the others on all cores. */
export class PostChecker {
  readonly #isAlone: boolean;
  #here = 0;
  #pool: Promise<CheckPool> | undefined;

  constructor(posts: number) {
    this.#isAlone = posts === 1;
  }

  /** Rejects when the check throws and when its process breaks down. */
  async check(check: Check): Promise<Checked> {
    if (this.#isAlone || this.#here + check.text.length <= FEW) {
      this.#here += check.text.length;
      return checkPost(check);
    }
    this.#pool ??= import('./checkPool.ts').then(({ CheckPool }) => new CheckPool());
    return (await this.#pool).check(check);
  }

  /** Ends the other processes, if there are any. */
  async end(): Promise<void> {
    (await this.#pool)?.end();
  }
}
