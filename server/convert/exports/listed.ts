/** What a list keeps of a conversation. */

import type { Selectable } from './exportFormat.ts';
import type { ListedConversation } from './listedConversation.ts';

/** Small enough to be kept for each of thousands. */
export function listed({ id, title, date, turns, opening }: Selectable): ListedConversation {
  return { id, title: title === null ? null : oneLine(title), date, turns, opening: oneLine(opening) };
}

/** Neither line breaks nor what would steer a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}
