/** The article that a post links at a place. */
import type { Configuration } from '../../config/configuration.ts';
import type { OffsetRange } from '../../transcript/model.ts';
import { type Article, articleAt } from '../../wikipedia/article.ts';
import { editionIn } from '../../wikipedia/edition.ts';
import { linksAt } from '../linkAt.ts';
import type { Snapshot } from '../posts/snapshot.ts';

/** Plain data, so that the post may change while Wikipedia is asked. */
export interface LinkedArticle {
  readonly article: Article;
  readonly place: OffsetRange;
  /** The code of the Wikipedia in the post's language, if the article is of another. */
  readonly otherEdition: string | undefined;
  readonly configuration: Configuration;
}

/** The article linked at an offset. */
export function linkedArticleAt(snapshot: Snapshot, offset: number): LinkedArticle | undefined {
  const { transcript, configuration } = snapshot;
  for (const { place, target } of linksAt(snapshot, offset)) {
    const article = articleAt(target);
    if (!article) continue;
    const own = editionIn(transcript.language);
    const isOther = article.language !== own && !(article.language === 'simple' && own === 'en');
    return { article, place, otherEdition: isOther ? own : undefined, configuration };
  }
  return undefined;
}
