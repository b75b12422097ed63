/**
 * Messages as programs exchange them: `{ "messages": [{ "role": "user", "content": … }] }`, the messages alone, or one of
 * either a line. As of 2026-11, by openai/openai-openapi (chat completions and responses) and
 * huggingface/transformers (chat templates).
 */
import type { Role } from '../../transcript/model.ts';
import { type ExportedMessage, exportedFrom } from './exportedMessages.ts';
import type { Exported, ExportFormat, ExportReader } from './exportFormat.ts';
import { type Mark, mark } from './marks.ts';
import { isoTime } from './times.ts';
import { filled, list, record, words } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Others are systems, developers and tools. */
const ROLES: ReadonlyMap<unknown, Role> = new Map([
  ...['user', 'human'].map((role) => [role, 'editor'] as const),
  ...['assistant', 'model', 'ai'].map((role) => [role, 'model'] as const),
]);

export const messages: ExportFormat = {
  id: 'messages',
  name: 'messages',
  recognises: (value) =>
    isMessage(record(value)) || list(record(value)['messages']).some((each) => isMessage(record(each))),
  reader: (editorName) => new MessagesReader(editorName),
};

/** Messages that stand alone in a file are one conversation. */
class MessagesReader implements ExportReader {
  readonly #editorName: string;
  #alone: ExportedMessage[] = [];
  #model: string | null = null;

  constructor(editorName: string) {
    this.#editorName = editorName;
  }

  add(value: unknown): readonly Exported[] {
    const fields = record(value);
    if (Array.isArray(fields['messages'])) return [conversationOf(fields, this.#editorName)];
    this.#alone.push(...messageOf(fields));
    this.#model ??= filled(fields['model']);
    return [];
  }

  end(): readonly Exported[] {
    if (this.#alone.length === 0) return [];
    const facts = { id: null, title: null, date: null, model: this.#model, editorName: this.#editorName };
    return [exportedFrom(this.#alone, facts)];
  }
}

function conversationOf(fields: Fields, editorName: string): Exported {
  const { id, title, model, messages, created, created_at, create_time, timestamp } = fields;
  const date = [create_time, created_at, created, timestamp].map(isoTime).find((time) => time !== null) ?? null;
  return exportedFrom(
    list(messages).flatMap((each) => messageOf(record(each))),
    {
      ...{ id: filled(id), title: filled(title), date, model: filled(model), editorName },
    },
  );
}

function isMessage({ role, content }: Fields): boolean {
  return typeof role === 'string' && (typeof content === 'string' || Array.isArray(content) || content === null);
}

function messageOf({ role, content }: Fields): ExportedMessage[] {
  const known = ROLES.get(role);
  if (!known) return [];
  const pieces = typeof content === 'string' ? [content] : list(content).flatMap(pieceOf);
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('\n\n');
  return [{ role: known, text, marked: pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name])) }];
}

/** Calls of tools, their results and thoughts are left out. */
function pieceOf(part: unknown): (string | Mark)[] {
  if (typeof part === 'string') return [part];
  const { type, text } = record(part);
  if (type === undefined || /^(?:(?:in|out)put_)?text$/.test(words(type))) return filled(text) ? [words(text)] : [];
  if (/^(?:input_)?image(?:_url)?$/.test(words(type))) return [mark('image')];
  if (/^(?:input_)?audio(?:_url)?$/.test(words(type))) return [mark('audio')];
  if (/^(?:input_)?video(?:_url)?$/.test(words(type))) return [mark('video')];
  return /^(?:input_)?(?:file|document)$/.test(words(type)) ? [mark('file')] : [];
}
