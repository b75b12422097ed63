import { encodeTitle, escapeParentheses } from '../../wikipedia/title.ts';
import type { Target } from './choose.ts';

/** The canonical address of a suggested article, safe inside `](…)`. */
export function addressOf(language: string, { title, fragment }: Pick<Target, 'title' | 'fragment'>): string {
  const page = `https://${language}.wikipedia.org/wiki/${encodeTitle(title.replaceAll(' ', '_'), false)}`;
  if (fragment === undefined || fragment === '') return page;
  return `${page}#${escapeParentheses(encodeURIComponent(fragment.replaceAll(' ', '_')))}`;
}
