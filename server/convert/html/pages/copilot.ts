/** Copilot: revivalstack/ai-chat-exporter, `reference-html-dom/copilot-dom-2question-ans-pairs.html` (2026-03), the page itself. */
import { attribute, classesOf, elementsOf } from '../element.ts';
import type { ChatPage } from './chatPage.ts';

export const copilot: ChatPage = {
  model: 'Copilot',
  roleOf(element) {
    const content = attribute(element, 'dataContent');
    return content === 'user-message' ? 'editor' : content === 'ai-message' ? 'model' : undefined;
  },
  said: (turn) => elementsOf(turn, (element) => classesOf(element).includes('group/ai-message-item')),
  title: /^(?:Microsoft )?Copilot(?:: [^|]*)?$| [-|] (?:Microsoft )?Copilot$/,
};
