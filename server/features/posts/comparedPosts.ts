/** The posts that were last compared, so that what showed then stays true of those that are open. */
import { Emitter, type Range } from 'vscode-languageserver';
import { comparePosts, type PlacedSummary, type SummarisedPost } from '../../rules/comparePosts.ts';
import type { Problem } from '../../rules/rule.ts';
import type { Span } from '../../transcript/model.ts';
import type { Snapshot } from './snapshot.ts';

/** Keeps a summary of each post. An open one is compared anew with the others when what is compared of it changes. */
export class ComparedPosts {
  #posts = new Map<string, SummarisedPost<Range>>();
  #known = new WeakMap<readonly PlacedSummary<Span>[], readonly Problem[]>();
  readonly #changed = new Emitter<void>();

  /** Fires when open posts may have other problems. */
  get onDidChange() {
    return this.#changed.event;
  }

  /** Keeps these posts, by their URIs, instead of those before. */
  keep(posts: ReadonlyMap<string, SummarisedPost<Range>>): void {
    this.#replace(new Map(posts));
  }

  /** Compares nothing with these posts any more. */
  forget(uris: readonly string[]): void {
    if (!uris.some((uri) => this.#posts.has(uri))) return;
    const gone = new Set(uris);
    this.#replace(new Map([...this.#posts].filter(([uri]) => !gone.has(uri))));
  }

  /** The problems of an open post, and those that it has among others. */
  allProblemsOf(snapshot: Snapshot): readonly Problem[] {
    const among = this.#problemsAmong(snapshot);
    return among.length > 0 ? [...snapshot.problems, ...among] : snapshot.problems;
  }

  #problemsAmong(snapshot: Snapshot): readonly Problem[] {
    const kept = this.#posts.get(snapshot.uri);
    // Most posts were never compared, and need no summary.
    if (!kept) return [];
    const { summaries } = snapshot;
    const known = this.#known.get(summaries);
    if (known) return known;
    const own: SummarisedPost<Span> = { name: kept.name, summaries };
    const posts = [...this.#posts.values()].map((post) => (post === kept ? own : post));
    const found = comparePosts<Span | Range>(posts).get(own) ?? [];
    const problems = found as readonly Problem[];
    this.#known.set(summaries, problems);
    return problems;
  }

  #replace(posts: Map<string, SummarisedPost<Range>>): void {
    this.#posts = posts;
    this.#known = new WeakMap();
    this.#changed.fire();
  }
}
