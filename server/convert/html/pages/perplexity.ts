/**
 * Perplexity: ckep1/pplxport, `pplxport.user.js` (2026-04), and the selectors of other exporters (2026-11): the query in
 * `group/user-bubble`, before in `group/query`; the answer in `data-renderer="lm"`. No page of it was at hand.
 */
import { attribute, classesOf } from '../element.ts';
import type { ChatPage } from './chatPage.ts';

export const perplexity: ChatPage = {
  model: 'Perplexity',
  roleOf(element) {
    if (classesOf(element).some((name) => name === 'group/user-bubble' || name === 'group/query')) return 'editor';
    return attribute(element, 'dataRenderer') === 'lm' ? 'model' : undefined;
  },
  title: / [-|] Perplexity(?: AI)?$|^Perplexity(?: AI)?$/,
};
