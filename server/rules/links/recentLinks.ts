/** What was found of links lately: rule after rule asks about the links of one block, and nobody asks again. */
import type { Link } from '../../transcript/model.ts';

/** More links than nearly all blocks have. */
const MOST = 256;

/** Values for the links that were asked about last; it keeps no more than some hundred. */
export class RecentLinks<T> {
  readonly #values = new Map<Link, T>();

  get(link: Link): T | undefined {
    return this.#values.get(link);
  }

  set(link: Link, value: T): void {
    if (this.#values.size >= MOST) this.#values.clear();
    this.#values.set(link, value);
  }
}
