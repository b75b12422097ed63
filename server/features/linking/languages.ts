/** In which Wikipedias articles for a post are looked for. */
import { editionIn } from '../../wikipedia/edition.ts';
import type { Snapshot } from '../posts/snapshot.ts';

/** Their codes: that of the post's language, those whose address is configured, and the largest. */
export function editionsFor({ transcript, configuration }: Snapshot): string[] {
  return [...new Set([editionIn(transcript.language), ...Object.keys(configuration.wikipedia.apis), 'en'])];
}
