/**
 * Claude's export: `conversations.json`, and what the page's own interface gives of one conversation. As of 2026-11, by
 * Superkikim/nexus-ai-chat-importer (`src/providers/claude/claude-types.ts`). The archive has no
 * `current_leaf_message_uuid`; messages that have parents may be of branches that were given up.
 */
import { pathTo } from './ancestors.ts';
import { type ExportedMessage, exportedFrom } from './exportedMessages.ts';
import { type Exported, type ExportFormat, onePerValue } from './exportFormat.ts';
import { fileMark, type Mark, mark } from './marks.ts';
import { isoTime, milliseconds } from './times.ts';
import { filled, list, record, words } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

export const claude: ExportFormat = {
  id: 'claude',
  name: 'Claude',
  recognises: (value) => Array.isArray(record(value)['chat_messages']),
  reader: (editorName) => onePerValue((value) => conversationIn(record(value), editorName)),
};

function conversationIn(conversation: Fields, editorName: string): Exported {
  const messages = list(conversation['chat_messages']).map(record);
  return exportedFrom(activeBranch(messages, filled(conversation['current_leaf_message_uuid'])).flatMap(messageOf), {
    id: filled(conversation['uuid']),
    title: filled(conversation['name']),
    date: isoTime(conversation['created_at']),
    model: filled(conversation['model']),
    product: 'Claude',
    editorName,
  });
}

/** The first message's parent, which is none of the messages. */
const ROOT = /^[0-]*4?[0-]*8?[0-]*$/;

/** All messages in their order where parents do not lead to the first one. */
function activeBranch(messages: readonly Fields[], leaf: string | null): readonly Fields[] {
  const byId = new Map(messages.map((message) => [words(message['uuid']), message]));
  const parentOf = ({ parent_message_uuid: parent }: Fields) => (ROOT.test(words(parent)) ? null : words(parent));
  if (byId.size < messages.length || !messages.some((message) => parentOf(message) !== null)) return messages;
  const nodes = [...byId].map(([id, message]) => {
    return [id, { parent: parentOf(message), time: milliseconds(message['created_at']) }] as const;
  });
  const { keys, end } = pathTo(leaf, new Map(nodes));
  return end === 'root' ? keys.map((key) => byId.get(key) ?? {}) : messages;
}

function messageOf({ sender, text, content, attachments, files }: Fields): ExportedMessage[] {
  const isEditor = sender === 'human' || sender === 'user';
  if (!isEditor && sender !== 'assistant') return [];
  const blocks = list(content).map(record);
  // Thoughts and tools are no words of the conversation; `text` may be empty, or tell of tools.
  const said = blocks.filter(({ type }) => type === 'text').flatMap((block) => filled(block['text']) ?? []);
  const written = said.length > 0 ? said : [filled(text)].flatMap((words) => words ?? []);
  const pieces = [...written, ...filesOf(list(attachments).map(record), list(files).map(record), written.length === 0)];
  return [
    {
      role: isEditor ? 'editor' : 'model',
      text: pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('\n\n'),
      marked: pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name])),
    },
  ];
}

/** A long paste becomes an attachment without name; where nothing else was written, it is what was said. */
function filesOf(attachments: readonly Fields[], files: readonly Fields[], isSilent: boolean): (string | Mark)[] {
  const pieces = [...attachments, ...files].map(({ file_name: name, extracted_content: content }) => {
    const shown = filled(name);
    return shown ? fileMark(shown) : ((isSilent ? filled(content) : null) ?? mark('file'));
  });
  // The same file may be in both lists.
  const names = new Set<string>();
  return pieces.filter((piece) => {
    const isNew = typeof piece === 'string' || piece.name === mark('file').name || !names.has(piece.name);
    if (typeof piece !== 'string') names.add(piece.name);
    return isNew;
  });
}
