/** The title of a post on its way out. */
import type { Element } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';

/** The words of the title; empty where a post has none. */
export function titleOf(article: Element): string {
  const title = article.children.find((child) => child.type === 'element' && child.tagName === 'h1');
  return title ? plainText(title).replace(/\s+/g, ' ').trim() : '';
}

/** The article without its title, for blogs that show it themselves. */
export function withoutTitle(article: Element): Element {
  const isTitle = (child: Element['children'][number]) => child.type === 'element' && child.tagName === 'h1';
  return { ...article, children: article.children.filter((child) => !isTitle(child)) };
}

/** The title in small letters and digits with hyphens between, for files and addresses; empty where it has neither. */
export function slugOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug.normalize('NFC');
}

/** Longer names are cut off after a word. */
const LONGEST = 80;
