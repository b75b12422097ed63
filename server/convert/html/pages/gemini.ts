/**
 * Gemini: revivalstack/ai-chat-exporter, `reference-html-dom/gemini-dom.html` (2026-03), the page itself. On share pages
 * `response-container` stands without `model-response` around it; known from importers' selectors alone (2026-11).
 */
import type { Element, ElementContent } from 'hast';
import { classesOf, elementsOf, hasText } from '../element.ts';
import type { ChatPage } from './chatPage.ts';

export const gemini: ChatPage = {
  model: 'Gemini',
  roleOf({ tagName }) {
    if (tagName === 'user-query') return 'editor';
    return tagName === 'model-response' || tagName === 'response-container' ? 'model' : undefined;
  },
  said(turn) {
    if (turn.tagName !== 'user-query') return elementsOf(turn, ({ tagName }) => tagName === 'message-content');
    const lines = elementsOf(turn, (element) => classesOf(element).includes('query-text-line'));
    return lines.length > 0 ? [typed(lines)] : elementsOf(turn, (element) => classesOf(element).includes('query-text'));
  },
  title: /^\u200E?Gemini - | - Gemini$|^\u200E?(?:Google )?Gemini$/,
};

/** Each line that was typed is an element of its own. */
function typed(lines: readonly Element[]): Element {
  const children = lines.flatMap((line, at): ElementContent[] => [
    ...(at > 0 ? [{ type: 'text' as const, value: '\n' }] : []),
    // Within a line the page's own line breaks are white space.
    ...(hasText(line) ? line.children.map(unbroken) : []),
  ]);
  return { type: 'element', tagName: 'div', properties: { className: ['whitespace-pre-wrap'] }, children };
}

function unbroken(node: ElementContent): ElementContent {
  return node.type === 'text' ? { type: 'text', value: node.value.replace(/\s+/g, ' ') } : node;
}
