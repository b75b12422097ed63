/** A conversation off a chat page, or off what somebody copied from one. */
import * as l10n from '@vscode/l10n';
import type { Element, Root } from 'hast';
import type { Configuration } from '../../config/configuration.ts';
import type { Conversation, ConversationTurn } from '../conversation/conversation.ts';
import { baseOf, clean } from './clean.ts';
import { elementsOf, textOf } from './element.ts';
import { markdownOf } from './markdownOf.ts';
import type { ChatPage } from './pages/chatPage.ts';
import { pages } from './pages/index.ts';

/** What a page says, each turn to be written when it is asked for: a long one takes its time. */
export interface PageReading {
  readonly page: ChatPage;
  readonly turns: readonly Element[];
}

/** The turns on a page of a kind that is known; undefined where not both sides speak. */
export function turnsOnPage(root: Root): PageReading | undefined {
  for (const page of pages) {
    const turns = elementsOf(root, (element) => page.roleOf(element) !== undefined);
    const roles = new Set(turns.map((turn) => page.roleOf(turn)));
    if (roles.size === 2) return { page, turns };
  }
  return undefined;
}

/** The conversation on a page, its texts as Markdown. */
export function pageConversation(root: Root, { page, turns }: PageReading, configuration: Configuration): Conversation {
  const base = baseOf(root);
  const all: ConversationTurn[] = [];
  let isPartial = false;
  for (const turn of turns) {
    const role = page.roleOf(turn) as ConversationTurn['role'];
    const text = saidIn(turn, page, base);
    if (text === '') isPartial = true;
    else
      append(all, {
        role,
        speaker: role === 'model' ? page.model : configuration.editorName,
        text,
        line: null,
        confidence: 1,
      });
  }
  const slug = turns.map((turn) => page.modelOf?.(turn)).findLast(Boolean);
  return {
    title: titleOf(root, page),
    model: slug || page.model,
    date: null,
    turns: all,
    disclaimer: null,
    warnings: isPartial ? [l10n.t('What holds no text was left out: pictures or files perhaps.')] : [],
  };
}

function saidIn(turn: Element, { said }: ChatPage, base: string | undefined): string {
  const parts = said?.(turn) ?? [];
  return (parts.length > 0 ? parts : [turn])
    .map((part) => markdownOf(clean([part], { base })))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Pages may have an answer in several pieces, around what the model did meanwhile. */
function append(turns: ConversationTurn[], turn: ConversationTurn): void {
  const last = turns.at(-1);
  if (last?.role === turn.role) turns[turns.length - 1] = { ...last, text: `${last.text}\n\n${turn.text}` };
  else turns.push(turn);
}

function titleOf(root: Root, page: ChatPage): string | null {
  const [title] = elementsOf(root, ({ tagName }) => tagName === 'title');
  const written = title ? textOf(title).trim().replace(page.title, '').trim() : '';
  return written || null;
}
