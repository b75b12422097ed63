/**
 * ChatGPT: revivalstack/ai-chat-exporter, `reference-html-dom/chatgpt-dom-5question-ans-pairs.html` (2026-03), the page
 * itself; older ones with `article` for `section` have the same attributes.
 */
import { attribute, classesOf, elementsOf } from '../element.ts';
import type { ChatPage } from './chatPage.ts';

export const chatgpt: ChatPage = {
  model: 'ChatGPT',
  roleOf(element) {
    const role = attribute(element, 'dataMessageAuthorRole');
    return role === 'user' ? 'editor' : role === 'assistant' ? 'model' : undefined;
  },
  said: (turn) =>
    elementsOf(turn, (element) =>
      classesOf(element).some((name) => name === 'markdown' || name === 'whitespace-pre-wrap'),
    ),
  modelOf: (turn) => attribute(turn, 'dataMessageModelSlug'),
  title: /^ChatGPT - | - ChatGPT$|^ChatGPT$/,
};
