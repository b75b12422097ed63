import { type Family, isProse, promptLength } from './feature.ts';

/** What the words share: an answer takes up those of its question. */
export const echo: Family = ({ here, before }, report) => {
  if (!isProse(here) || !before || !isProse(before) || before.words > promptLength || before.questions === 0) return;
  const asked = stems(before.head);
  if (asked.size === 0) return;
  let shared = 0;
  for (const stem of stems(here.head)) if (asked.has(stem)) shared++;
  if (shared > 0) report('echo', Math.min(1, shared / Math.min(4, asked.size)));
};

/** First letters of the longer words: bears most inflection in the languages we know, and needs no list of stop words. */
function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.match(/[\p{L}\p{N}]{5,}/gu) ?? []) found.add(word.slice(0, 5));
  return found;
}
