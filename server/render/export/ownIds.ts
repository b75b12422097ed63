/** Names for the footnotes of a post that will share a page with others. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { slugOf } from './title.ts';

const GENERAL = 'post-';

/** Has the ids of the article, and the links to them, begin with the post’s name: a blog’s front page shows many posts. */
export function withOwnIds(article: Element, name: string): Element {
  const own = `${slugOf(name) || 'post'}-`;
  visit(article, 'element', ({ properties }: Element) => {
    const { id, href } = properties;
    if (typeof id === 'string' && id.startsWith(GENERAL)) properties['id'] = own + id.slice(GENERAL.length);
    if (typeof href === 'string' && href.startsWith(`#${GENERAL}note`))
      properties['href'] = `#${own}${href.slice(GENERAL.length + 1)}`;
  });
  return article;
}
