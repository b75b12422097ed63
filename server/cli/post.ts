/** A file as the core sees it. */
import type { Configuration } from '../config/configuration.ts';
import { LivePost } from '../features/posts/livePost.ts';
import { Snapshot } from '../features/posts/snapshot.ts';
import type { KeptSource } from '../source/keptSource.ts';
import type { LinkAnswers } from '../wikipedia/linkAnswers.ts';

/** A text under a configuration, read and checked; fixed when first asked for. */
export function postOf(
  text: string,
  configuration: Configuration,
  source?: KeptSource,
  wikipedia?: LinkAnswers,
): Snapshot {
  const post = new LivePost(text, configuration, source, wikipedia);
  post.settle();
  return new Snapshot('', 0, post);
}
