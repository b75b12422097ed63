/**
 * ChatGPT's export: `conversations.json`, or since 2026-02 `conversations-000.json` and so on, and what the page's own
 * interface gives of one conversation, which exporters save. As of 2026-11, by pionxzh/chatgpt-exporter (`src/api.ts`),
 * mitkury/chatgpt-export-parser (`docs/chatgpt-data-export-format.md`) and mohamed-chs/convoviz (pull request 49).
 */
import * as l10n from '@vscode/l10n';
import { type PathEnd, pathTo, type TreeNode } from './ancestors.ts';
import { messageOf } from './chatGptMessage.ts';
import { type ExportedMessage, exportedFrom } from './exportedMessages.ts';
import { type Exported, type ExportFormat, onePerValue } from './exportFormat.ts';
import { isoTime, milliseconds } from './times.ts';
import { filled, isRecord, record, words } from './values.ts';

export const chatGpt: ExportFormat = {
  id: 'chatgpt',
  name: 'ChatGPT',
  recognises: (value) => isRecord(record(value)['mapping']),
  reader: (editorName) => onePerValue((value) => conversationIn(record(value), editorName)),
};

function conversationIn(conversation: Readonly<Record<string, unknown>>, editorName: string): Exported {
  const mapping = record(conversation['mapping']);
  const nodes = new Map(Object.entries(mapping).map(([key, node]): [string, TreeNode] => [key, treeNode(node)]));
  const { keys, end } = pathTo(filled(conversation['current_node']), nodes);
  const messages: ExportedMessage[] = [];
  const models = new Map<string, number>();
  for (const key of keys) {
    const message = messageOf(record(mapping[key])['message']);
    if (!message) continue;
    messages.push(message);
    if (message.role === 'model' && message.model) models.set(message.model, (models.get(message.model) ?? 0) + 1);
  }
  // All of them may have answered; the one with most answers is the post's.
  const [model] = [...models].sort((a, b) => b[1] - a[1])[0] ?? [filled(conversation['default_model_slug'])];
  return exportedFrom(messages, {
    id: filled(conversation['conversation_id']) ?? filled(conversation['id']),
    title: filled(conversation['title']),
    date: isoTime(conversation['create_time']),
    model,
    product: 'ChatGPT',
    editorName,
    warnings: [...endInWords(end, messages[0]), ...modelsInWords([...models.keys()])],
  });
}

function treeNode(node: unknown): TreeNode {
  const { parent, message } = record(node);
  return { parent: words(parent) || null, time: milliseconds(record(message)['create_time']) };
}

/** The first node's parent may be missing; nobody answers before somebody asks. */
function endInWords(end: PathEnd, first: ExportedMessage | undefined): string[] {
  const isWhole = end === 'root' || (end === 'missing' && first?.role === 'editor');
  return isWhole ? [] : [l10n.t('The export is damaged here: the beginning of the conversation may be missing.')];
}

function modelsInWords(models: readonly string[]): string[] {
  return models.length < 2 ? [] : [l10n.t('Several models answered: {0}.', models.join(', '))];
}
