/** Which of ChatGPT's messages its user sees, and what they say. Sources and date: `chatGpt.ts`. */
import type { ExportedMessage } from './exportedMessages.ts';
import { fenced } from './fences.ts';
import { fileMark, type Mark, mark } from './marks.ts';
import { filled, list, record, words } from './values.ts';

/** A message that is seen, and the model that sent it. */
export interface ChatGptMessage extends ExportedMessage {
  readonly model: string | null;
}

/** Undefined for messages of systems and tools, hidden ones, calls of tools, thoughts and what was withdrawn. */
export function messageOf(value: unknown): ChatGptMessage | undefined {
  const { author, content, metadata, recipient, weight } = record(value);
  const role = record(author)['role'];
  if (role !== 'user' && role !== 'assistant') return undefined;
  if (record(metadata)['is_visually_hidden_from_conversation'] === true || weight === 0) return undefined;
  if (filled(recipient) !== null && recipient !== 'all') return undefined;
  const pieces = [...piecesOf(record(content)), ...filesOf(record(metadata)['attachments'])];
  return {
    role: role === 'user' ? 'editor' : 'model',
    text: pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('\n\n'),
    marked: pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name])),
    model: filled(record(metadata)['model_slug']),
  };
}

/** Other types are thoughts, contexts, and what tools gave. */
function piecesOf({ content_type: type, parts, text, language }: Readonly<Record<string, unknown>>): (string | Mark)[] {
  if (type === 'code') return filled(text) ? [fenced(words(text), codeLanguage(language))] : [];
  if (type !== undefined && type !== 'text' && type !== 'multimodal_text') return [];
  const pieces = list(parts).flatMap(pieceOf);
  // Of what was spoken, the words are there beside the sound.
  const isWritten = list(parts).some((part) => record(part)['content_type'] === 'audio_transcription');
  const audio = mark('audio').name;
  return isWritten ? pieces.filter((piece) => typeof piece === 'string' || piece.name !== audio) : pieces;
}

function pieceOf(part: unknown): (string | Mark)[] {
  if (typeof part === 'string') return part.trim() === '' ? [] : [part];
  const { content_type: type, text } = record(part);
  if (filled(text)) return [words(text)];
  if (typeof type !== 'string' || type === 'audio_transcription') return [];
  if (type.includes('image')) return [mark('image')];
  if (type.includes('audio')) return [mark('audio')];
  return [type.includes('video') ? mark('video') : mark('file')];
}

/** Images stand among the parts too. */
function filesOf(attachments: unknown): Mark[] {
  return list(attachments).flatMap((attachment) => {
    const { name, mime_type: type } = record(attachment);
    const shown = filled(name);
    return shown && !words(type).startsWith('image/') ? [fileMark(shown)] : [];
  });
}

function codeLanguage(language: unknown): string {
  return /^[\w+#-]{1,20}$/.test(words(language)) && language !== 'unknown' ? words(language) : '';
}
