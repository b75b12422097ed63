/** A suggested link as the list shows it. */
import type { SuggestedLink } from '../../server/protocol.ts';

/** Words that only VS Code can translate. */
export interface SuggestionWords {
  line(number: number, text: string): string;
  readonly ambiguous: string;
}

/** What stands in the list: the words, what they would lead to, and where they stand. */
export interface SuggestionItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly link: SuggestedLink;
}

/** So much of the text around the words is shown, in UTF-16 code units. */
const around = { before: 40, after: 60 };

/** The item of a link. */
export function suggestionItem(link: SuggestedLink, words: SuggestionWords): SuggestionItem {
  const { article, description, isAmbiguous, range } = link;
  const about = [...(article === link.words ? [] : [article]), ...(description === null ? [] : [description])];
  const text = `${beginning(link.before)}${link.words}${ending(link.after)}`.replace(/\s+/g, ' ').trim();
  const place = words.line(range.start.line + 1, text);
  return {
    label: plain(link.words),
    description: about.join(' · '),
    detail: plain(isAmbiguous ? `${words.ambiguous} · ${place}` : place),
    link,
  };
}

/** VS Code takes `$(name)` in an item for an icon. */
function plain(text: string): string {
  return text.replaceAll('$(', '$\u200b(');
}

/** The last whole words of a text. */
function beginning(text: string): string {
  return text.length <= around.before ? text : text.slice(-around.before).replace(/^\S*\s/, '…');
}

/** The first whole words of a text. */
function ending(text: string): string {
  return text.length <= around.after ? text : text.slice(0, around.after).replace(/\s\S*$/, '…');
}
