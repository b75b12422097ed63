/** A conversation as an item of a list. */
import type { ListedConversation } from '../../server/protocol.ts';

/** What is shown of it; VS Code draws names in `$(…)` as icons. */
export interface ConversationItem {
  readonly label: string;
  readonly description: string;
  readonly id: string;
  readonly date: string;
}

/** The words that the list needs, in the user's language. */
export interface ItemWords {
  readonly untitled: string;
  turns(count: number): string;
  date(date: string): string;
}

/** What is longer would push its date out of the list. */
const LONGEST = 60;

/** The item of a conversation: its title or first words, and when it began and how long it is. */
export function conversationItem(
  { id, title, date, turns, opening }: ListedConversation,
  words: ItemWords,
): ConversationItem {
  const label = shortened(title ?? (opening || words.untitled)).replaceAll('$(', '\\$(');
  const details = [...(date === null ? [] : [words.date(date)]), words.turns(turns)];
  return { id, label, description: details.join(' · '), date: date ?? '' };
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text
    .slice(0, LONGEST)
    .replace(/[\p{Cs}…]+$/u, '')
    .trimEnd()}…`;
}

/** The newest first, and those without date last; among equals the order stays. */
export function newestFirst(items: readonly ConversationItem[]): ConversationItem[] {
  return [...items].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
