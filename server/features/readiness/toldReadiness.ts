/** What a client was told of a post's readiness, so that it is told only what is new. */
import type { Readiness } from '../../protocol.ts';
import type { Problem } from '../../rules/rule.ts';
import { listedProblems, type PostReadiness } from './postReadiness.ts';

/** Knows what was told last. */
export class ToldReadiness {
  /** The problems of the entries. */
  listed: readonly Problem[] = [];
  #problems: readonly Problem[] | undefined;
  #groups: Readiness['groups'] = [];
  readonly #told = new Map<keyof Readiness, string>();

  /** Gives what is other than it was told; undefined where nothing is. Each part is small, however long the post. */
  update(readiness: PostReadiness, problems: readonly Problem[]): Partial<Readiness> | undefined {
    // Grouping costs as much as there are problems.
    if (problems !== this.#problems) {
      const { groups, listed } = listedProblems(problems);
      this.#problems = problems;
      this.#groups = groups;
      this.listed = listed;
    }
    const now = { figures: readiness.figures, groups: this.#groups, statements: readiness.statements(this.listed) };
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
