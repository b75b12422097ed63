/** Which of the articles on a disambiguation page a post speaks of. */
import type { Meaning } from '../../wikipedia/api/wikipediaApi.ts';
import { lowered } from './nameRuns.ts';

/** The only one all of whose title’s words stand in the post; undefined where there is none, or another. */
export function meaningInPost(
  meanings: readonly Meaning[],
  name: string,
  words: ReadonlySet<string>,
): Meaning | undefined {
  const fitting = meanings.filter(({ title }) => fits(title, name, words));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The name itself says nothing of what it means; a title of other words does. */
function fits(title: string, name: string, words: ReadonlySet<string>): boolean {
  const others = title.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.filter((word) => word !== name) ?? [];
  return others.length > 0 && others.every((word) => words.has(lowered(word)));
}
