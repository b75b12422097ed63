/** Links to articles, as Markdown has them. */
import { encodeTitle, escapeParentheses, plainTitle } from './title.ts';

/** The canonical address of an article, or of a section of it, safe inside `](…)`; the title as readers see it. */
export function articleAddress(language: string, title: string, fragment = ''): string {
  const page = `https://${language}.wikipedia.org/wiki/${encodeTitle(title.trim().replace(/[\s_]+/g, '_'), false)}`;
  return fragment ? `${page}#${escapeParentheses(encodeURIComponent(fragment.replaceAll(' ', '_')))}` : page;
}

/** A title as the words of a link: nothing in it is markup. */
export function titleAsWords(title: string): string {
  return plainTitle(title).replace(/[\\`*_~[\]<|]|&(?=#?\w+;)/g, '\\$&');
}

/** A title without what tells it from others of its name: `Mercury` for `Mercury (planet)`. */
export function shortTitle(title: string): string {
  return /^(.*\S) \([^()]+\)$/.exec(title)?.[1] ?? title;
}
