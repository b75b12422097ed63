/** Addresses that are pasted: words become links. */

import type { PasteOffer } from '../../protocol.ts';
import { articleAt, articleName } from '../../wikipedia/article.ts';
import { titleAsWords } from '../../wikipedia/articleAddress.ts';
import { classifyLink, type LinkOptions } from '../../wikipedia/classify.ts';
import { escapeParentheses } from '../../wikipedia/title.ts';
import type { Place } from './place.ts';

const longest = 2_000;

/** Whether a text is an address and nothing else. */
export function isAddress(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= longest && /^https?:\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed);
}

/** A link instead of an address: to an article of Wikipedia with the selected words or its name, to others with the words. */
export function linkOffers(text: string, { linkText, isMarkdown }: Place, options: LinkOptions): PasteOffer[] {
  const href = text.trim();
  const article = articleAt(href);
  if (article) {
    const words = linkText ?? (isMarkdown ? titleAsWords(articleName(article)) : undefined);
    return words === undefined ? [] : [offer(words, article.address, linkText !== undefined)];
  }
  if (linkText === undefined) return [];
  const { kind } = classifyLink(href, options);
  const isHarmless = kind === 'elsewhere' || kind === 'allowed' || kind === 'not-an-article';
  return isHarmless ? [offer(linkText, escapeParentheses(new URL(href).href), false)] : [];
}

function offer(words: string, address: string, isUsual: boolean): PasteOffer {
  return { kind: 'link', newText: `[${words}](${address})`, isUsual };
}
