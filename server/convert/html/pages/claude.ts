/**
 * Claude: revivalstack/ai-chat-exporter, `ai-chat-exporter.user.js` and `reference-html-dom/claude-*.html` (2026-03).
 * `assistant-message` and `data-cds` are of share pages; they are known from the selectors of importers alone (2026-11).
 */
import { attribute, classesOf, elementsOf } from '../element.ts';
import type { ChatPage } from './chatPage.ts';

export const claude: ChatPage = {
  model: 'Claude',
  roleOf(element) {
    if (attribute(element, 'dataTestid') === 'user-message') return 'editor';
    if (attribute(element, 'dataTestid') === 'assistant-message') return 'model';
    const isAnswer = classesOf(element).some(
      (name) => name === 'font-claude-response' || name === 'font-claude-message',
    );
    return isAnswer && attribute(element, 'id') !== 'markdown-artifact' ? 'model' : undefined;
  },
  said: (turn) =>
    elementsOf(
      turn,
      (element) => classesOf(element).includes('standard-markdown') || attribute(element, 'dataCds') === 'Prose',
    ),
  title: / [-|\\] Claude$|^Claude$/,
};
