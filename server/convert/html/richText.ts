/** What a clipboard's HTML holds. Heavy: to be imported when it is needed. */
import type { ElementContent, Root } from 'hast';
import type { Configuration } from '../../config/configuration.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { baseOf, clean } from './clean.ts';
import { elementsOf, textOf } from './element.ts';
import { markdownOf } from './markdownOf.ts';
import { pageConversation, turnsOnPage } from './pageConversation.ts';
import { readHtml } from './readHtml.ts';

/** Writing more as Markdown takes longer than somebody who pastes waits. */
const longest = 200_000;

/** What plain text loses. */
const rich = new Set(
  'a ul ol strong b em i del s strike h1 h2 h3 h4 h5 h6 table blockquote pre code img math'.split(' '),
);

/** HTML that was read. */
export interface RichText {
  /** Off a chat page that is known. */
  readonly conversation: Conversation | undefined;
  /** Where that is none: Markdown of what plain text would lose something of, labels for screen readers included. */
  readonly markdown: string | undefined;
}

/** Reads a clipboard's HTML. What is too large is nothing. */
export function richText(html: string, configuration: Configuration): RichText {
  const root = readHtml(html);
  if (!root || textOf(root).length > longest) return { conversation: undefined, markdown: undefined };
  const reading = turnsOnPage(root);
  const conversation = reading && pageConversation(root, reading, configuration);
  return { conversation, markdown: conversation ? undefined : markdownIn(root) };
}

function markdownIn(root: Root): string | undefined {
  const children = clean(root.children, { base: baseOf(root), keepsLabels: true });
  return holdsRich(children) ? markdownOf(children) : undefined;
}

function holdsRich(children: ElementContent[]): boolean {
  return elementsOf({ type: 'root', children }, ({ tagName }) => rich.has(tagName)).length > 0;
}
