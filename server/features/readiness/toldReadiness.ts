/** What a client was told of a post's readiness, so that it is told only what is new. */
import type { Readiness } from '../../protocol.ts';
import type { Problem } from '../../rules/rule.ts';
import { type Listing, listProblems, withLines } from './listedProblems.ts';
import type { PostReadiness } from './postReadiness.ts';

/** Knows what was told last. */
export class ToldReadiness {
  #problems: readonly Problem[] | undefined;
  #listing: Listing = { groups: [], listed: [] };
  #isFixable = false;
  readonly #told = new Map<keyof Readiness, string>();

  /** The problems of the entries. */
  get listed(): readonly Problem[] {
    return this.#listing.listed;
  }

  /** Gives what is other than it was told; undefined where nothing is. Each part is small, however long the post. */
  update(readiness: PostReadiness, problems: readonly Problem[]): Partial<Readiness> | undefined {
    // Grouping costs as much as there are problems.
    if (problems !== this.#problems) {
      this.#problems = problems;
      this.#listing = listProblems(problems);
      this.#isFixable = problems.some(({ fixes }) => fixes.some(({ level }) => level === 'safe'));
    }
    const now: Readiness = {
      figures: readiness.figures,
      groups: withLines(this.#listing),
      statements: readiness.statements(this.listed),
      isFixable: this.#isFixable,
    };
    const news = Object.entries(now).filter(([part, value]) => this.#isNews(part as keyof Readiness, value));
    return news.length > 0 ? Object.fromEntries(news) : undefined;
  }

  #isNews(part: keyof Readiness, value: unknown): boolean {
    const text = JSON.stringify(value);
    if (this.#told.get(part) === text) return false;
    this.#told.set(part, text);
    return true;
  }
}
