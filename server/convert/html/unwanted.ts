/** What a page shows, or hides, that is not what was written on it. */
import type { Element } from 'hast';
import { attribute, classesOf, textOf } from './element.ts';

/** Controls, pictures of the page's own, and what no reader sees. */
const names = new Set(
  (
    'audio base button canvas colgroup datalist dialog embed frame frameset head iframe link map meta nav noscript ' +
    'object script select style svg template textarea title video ' +
    // Gemini's own elements: sources, its avatar, what stands below an answer (see pages/gemini.ts).
    'source-footnote sources-carousel sources-carousel-inline source-inline-chip sources-list bard-avatar ' +
    'message-actions mat-icon tts-control thumb-up-button thumb-down-button freemium-rag-disclaimer'
  ).split(' '),
);

/** Words for screen readers alone: Tailwind, Bootstrap, Angular. */
const unseen = new Set(['sr-only', 'visually-hidden', 'cdk-visually-hidden', 'screen-reader-only']);

/**
 * Marks of the small links to sources that pages put behind sentences; 2026-11, from the selectors of public exporters:
 * ChatGPT `webpage-citation-pill` (revivalstack/chatgpt-exporter), Perplexity `citation` and `data-pplx-citation`.
 */
function isCitation(element: Element): boolean {
  if (attribute(element, 'dataTestid') === 'webpage-citation-pill') return true;
  if ('dataPplxCitation' in element.properties) return true;
  const isMarked = (element.tagName === 'a' || element.tagName === 'span') && classesOf(element).includes('citation');
  // Other pages call by that name what was written: "Smith 2020".
  return isMarked && /^\s*\[?(?:\d{1,3}|[a-z\d-]+(?:\.[a-z\d-]+)*(?:\s?\+\d+)?)?\]?\s*$/.test(textOf(element));
}

/** Whether an element and all that it holds are left out of Markdown. */
export function isUnwanted(element: Element): boolean {
  if (names.has(element.tagName)) return true;
  const { hidden, role, ariaHidden } = element.properties;
  if ((hidden !== undefined && hidden !== false) || role === 'button' || ariaHidden === 'true') return true;
  if (element.tagName === 'input') return element.properties.type !== 'checkbox';
  if (classesOf(element).some((name) => unseen.has(name))) return true;
  if (/(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'))) return true;
  return isCitation(element);
}
