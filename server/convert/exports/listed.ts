/** A conversation as lists show it. */
import type { Selectable } from './readExport.ts';

/** Plain data; a title or date that is not known is null. */
export interface ListedConversation {
  readonly id: string;
  readonly title: string | null;
  /** When it began, in ISO 8601. */
  readonly date: string | null;
  readonly turns: number;
  /** How it opens, for those without title. */
  readonly opening: string;
}

/** What a list keeps of a conversation. */
export function listed({ id, title, date, turns, opening }: Selectable): ListedConversation {
  return { id, title: title === null ? null : oneLine(title), date, turns, opening: oneLine(opening) };
}

/** Neither line breaks nor what would steer a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
