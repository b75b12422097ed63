/** A file as the core sees it. */
import type { Configuration } from '../config/configuration.ts';
import { LivePost } from '../features/livePost.ts';
import { Snapshot } from '../features/snapshot.ts';

/** A text under a configuration, read and checked; fixed when first asked for. */
export function postOf(text: string, configuration: Configuration): Snapshot {
  const post = new LivePost(text, configuration);
  post.settle();
  return new Snapshot('', 0, post);
}
