/**
 * Google Takeout's `My Activity.json` (also `MyActivity.json`) of Gemini and Bard: one entry for each prompt with its
 * answer as HTML, newest first. As of 2026-11, by Superkikim/nexus-ai-chat-importer
 * (`src/providers/gemini/gemini-types.ts`) and readers that were made from exports of some hundred to thousand entries.
 */
import * as l10n from '@vscode/l10n';
import { type ExportedMessage, exportedFrom } from './exportedMessages.ts';
import type { Exported, ExportFormat, ExportReader } from './exportFormat.ts';
import { entryOf, type GeminiEntry, isGemini } from './geminiEntry.ts';
import { record } from './values.ts';

/** Entries do not tell their conversation: after so many minutes without a prompt, a new one begins. */
const GAP = 30;

export const gemini: ExportFormat = {
  id: 'gemini',
  name: 'Gemini',
  recognises: (value) => isGemini(record(value)),
  reader: (editorName) => new GeminiReader(editorName),
};

/** Puts entries that stand beside one another and are close in time into one conversation. */
class GeminiReader implements ExportReader {
  readonly #editorName: string;
  #group: GeminiEntry[] = [];

  constructor(editorName: string) {
    this.#editorName = editorName;
  }

  add(value: unknown): readonly Exported[] {
    const entry = entryOf(record(value));
    if (!entry) return [];
    const last = this.#group.at(-1);
    const done = last && !isSameConversation(last, entry) ? this.end() : [];
    this.#group.push(entry);
    return done;
  }

  end(): readonly Exported[] {
    const entries = this.#group;
    this.#group = [];
    return entries.length > 0 ? [conversationOf(entries, this.#editorName)] : [];
  }
}

function isSameConversation(one: GeminiEntry, other: GeminiEntry): boolean {
  if (one.chat !== null && other.chat !== null) return one.chat === other.chat;
  return Math.abs(one.time - other.time) <= GAP * 60_000;
}

function conversationOf(group: readonly GeminiEntry[], editorName: string): Exported {
  // The newest is first, and what was sent at once keeps the order of a file that is newest first.
  const entries = [...group].reverse().sort((a, b) => a.time - b.time);
  const messages = entries.flatMap(({ prompt, answer }): ExportedMessage[] => [
    prompt,
    { role: 'model', text: answer, isHtml: true },
  ]);
  const [first] = entries;
  const product = first?.isBard ? 'Bard' : 'Gemini';
  return exportedFrom(messages, {
    ...{ id: first?.date ?? null, title: null, date: first?.date ?? null, model: null, product, editorName },
    warnings: warningsOf(entries),
  });
}

function warningsOf(entries: readonly GeminiEntry[]): string[] {
  const grouped =
    entries.length > 1 && entries.some(({ chat }) => chat === null)
      ? [
          l10n.t(
            'Google does not say which prompts belong together: those less than {0} minutes apart were taken as one conversation.',
            GAP,
          ),
        ]
      : [];
  const several = entries.some(({ hasDrafts }) => hasDrafts)
    ? [l10n.t('An answer has several drafts or parts, which stand one after another.')]
    : [];
  const verbs = entries.some(({ hasVerb }) => hasVerb)
    ? [l10n.t('A question may begin with Google’s own word for “asked”.')]
    : [];
  return [...grouped, ...several, ...verbs];
}
