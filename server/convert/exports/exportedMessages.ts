/** Messages of an export, from which all formats make their conversations. */
import * as l10n from '@vscode/l10n';
import type { Role } from '../../transcript/model.ts';
import { productName } from '../../transcript/speakers/productName.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { htmlToMarkdown } from '../html/htmlToMarkdown.ts';
import type { Exported } from './exportFormat.ts';
import { withClosedFence } from './fences.ts';

/** What one side sent at once. */
export interface ExportedMessage {
  readonly role: Role;
  readonly text: string;
  readonly isHtml?: boolean;
  /** What is no text and is marked in it, such as `Image`. */
  readonly marked?: readonly string[];
}

/** What is known of a conversation besides its messages. */
export interface ExportedFacts {
  readonly id: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly model: string | null;
  /** The chat product, where the format tells it. */
  readonly product?: string;
  readonly editorName: string;
  readonly warnings?: readonly string[];
}

/** So much of the first message is shown where there is no title. */
const OPENING = 80;
/** Where there may be markup before it. */
const LOOKED_AT = 2_000;

/** A conversation of messages. What is empty is left out, and what one side sends in a row is one turn. */
export function exportedFrom(messages: readonly ExportedMessage[], facts: ExportedFacts): Exported {
  const turns = inTurns(messages.filter(({ text }) => text.trim() !== ''));
  const { id, title, date } = facts;
  const conversation = () => conversationOf(turns, facts);
  return { id, title, date, opening: openingOf(turns), turns: turns.length, conversation };
}

function inTurns(messages: readonly ExportedMessage[]): readonly (readonly ExportedMessage[])[] {
  const turns: ExportedMessage[][] = [];
  for (const message of messages) {
    const last = turns.at(-1);
    if (last?.[0]?.role === message.role) last.push(message);
    else turns.push([message]);
  }
  return turns;
}

function openingOf([first]: readonly (readonly ExportedMessage[])[]): string {
  const words = (first?.[0]?.text ?? '').slice(0, LOOKED_AT).replace(/\s+/gu, ' ').trim();
  return words.length > OPENING
    ? `${words
        .slice(0, OPENING)
        .replace(/\p{Cs}$/u, '')
        .trimEnd()}…`
    : words;
}

function conversationOf(turns: readonly (readonly ExportedMessage[])[], facts: ExportedFacts): Conversation {
  const { title, date, model, product, editorName, warnings = [] } = facts;
  const speakers = { editor: editorName, model: product ?? productName(model ?? '') };
  const marked = turns.flat().flatMap((message) => message.marked ?? []);
  return {
    ...{ title, date, model: model ?? product ?? null, disclaimer: null },
    turns: turns.map((said) => {
      const role = said[0]?.role ?? 'editor';
      const text = said.map((message) => withClosedFence(markdownOf(message))).join('\n\n');
      return { role, speaker: speakers[role], text, line: null, confidence: 1 };
    }),
    warnings: [...warnings, ...(marked.length > 0 ? [markedInWords(marked)] : [])],
  };
}

function markdownOf({ text, isHtml }: ExportedMessage): string {
  return (isHtml ? htmlToMarkdown(text) : text).trim();
}

/** So many are named. */
const NAMED = 10;

function markedInWords(marked: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of marked) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
  const shown = names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', …' : '');
  return l10n.t('What is no text was not imported; its places are marked: {0}.', shown);
}
