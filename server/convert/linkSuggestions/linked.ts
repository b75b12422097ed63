/** What a post links already. */
import { targetOf } from '../../transcript/markdown/linkTarget.ts';
import type { Transcript } from '../../transcript/model.ts';
import { articleAt } from '../../wikipedia/article.ts';
import { plainTitle } from '../../wikipedia/title.ts';

/** Articles of one language by title, and the words that are those of links. */
export interface Linked {
  readonly titles: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** All links of a post, notes included. */
export function linkedIn(transcript: Transcript): Linked {
  const titles = new Set<string>();
  const words = new Set<string>();
  for (const { links } of transcript.blocks)
    for (const link of links) {
      if (link.form === 'image') continue;
      words.add(link.text.trim());
      const article = articleAt(targetOf(link, transcript));
      if (article?.language === transcript.language) titles.add(plainTitle(article.title).replaceAll('_', ' '));
    }
  return { titles, words };
}
