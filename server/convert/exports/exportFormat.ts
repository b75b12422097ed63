/** What a format of exported conversations is. */
import type { Conversation } from '../conversation/conversation.ts';

/** A conversation of a file, and what a list tells of it. */
export interface Exported {
  /** By which it is selected; unique in its file once it was read. Null where the file has none. */
  readonly id: string | null;
  readonly title: string | null;
  /** When it began, in ISO 8601. */
  readonly date: string | null;
  /** How it opens: what a list shows where there is no title. */
  readonly opening: string;
  readonly turns: number;
  /** Reads all of it. */
  conversation(): Conversation;
  /** The post that it was read as, where it was one already. */
  readonly post?: string;
}

/** A conversation that can be selected. */
export type Selectable = Exported & { readonly id: string };

/** Reads one file: the values of its JSON go in, conversations come out as soon as they are whole. */
export interface ExportReader {
  add(value: unknown): readonly Exported[];
  end(): readonly Exported[];
}

/** A format of files with conversations. */
export interface ExportFormat {
  readonly id: 'chatgpt' | 'claude' | 'gemini' | 'sharegpt' | 'messages';
  /** As messages call it. */
  readonly name: string;
  /** Whether a value of a file, or an entry of its list, is of this format. Never throws, whatever it gets. */
  recognises(value: unknown): boolean;
  /** `editorName` is the editor's label. */
  reader(editorName: string): ExportReader;
}

/** Reads a format in which every value is a conversation. */
export function onePerValue(read: (value: unknown) => Exported): ExportReader {
  return { add: (value) => [read(value)], end: () => [] };
}
