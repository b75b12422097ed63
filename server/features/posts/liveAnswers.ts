/** What Wikipedia answered about the links of an open post. */
import { signal } from '@preact/signals-core';
import type { LinkAnswer, LinkAnswers } from '../../wikipedia/linkAnswers.ts';

/** Grows while the post is open; what rules made of it follows. */
export class LiveAnswers implements LinkAnswers {
  readonly #answers = new Map<string, LinkAnswer>();
  readonly #changes = signal(0);

  get size(): number {
    void this.#changes.value;
    return this.#answers.size;
  }

  get(key: string): LinkAnswer | undefined {
    void this.#changes.value;
    return this.#answers.get(key);
  }

  /** Takes an answer. What was known of a page stays until something else is: a lost connection does not unsay it. */
  add(key: string, answer: LinkAnswer): void {
    const known = this.#answers.get(key);
    const isLost = answer.page.state === 'not-checked' && known && known.page.state !== 'not-checked';
    if (isLost) return;
    const isSame = known && JSON.stringify(known.page) === JSON.stringify(answer.page);
    this.#answers.set(key, isSame ? { ...known, ...answer } : answer);
    this.#changes.value++;
  }
}
