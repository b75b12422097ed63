/** Importing a conversation. */
import type { ProgressToken } from 'vscode-languageserver-protocol';
import { ProgressType, RequestType } from 'vscode-languageserver-protocol';
import type { ListedConversation } from '../convert/exports/listedConversation.ts';
import type { ImportedConversation } from './sources.ts';

/** What conversations are imported from: a file, or a text such as the clipboard's. `name` is what messages call it. */
export type ImportSource = { readonly name: string } & ({ readonly uri: string } | { readonly text: string });

/** Which conversations to list. */
export interface ListConversationsParams {
  readonly source: ImportSource;
  /** Where the post will lie, whose configuration holds; it need not exist. */
  readonly post: string;
  /** Where conversations are sent as soon as they are found, in the order of the file. */
  readonly partialResultToken: ProgressToken;
}

/** The partial results of `transcript/listConversations`. */
export const ListedConversationsProgress = new ProgressType<ListedConversation[]>();

/** What is doubtful of the whole file, one sentence each. */
export interface ListConversationsResult {
  readonly warnings: string[];
}

/** Lists the conversations of a file. It can be cancelled; it fails with a message for the user. */
export const ListConversationsRequest = new RequestType<ListConversationsParams, ListConversationsResult, void>(
  'transcript/listConversations',
);

/** Which conversation to import. */
export interface ImportConversationParams {
  readonly source: ImportSource;
  readonly post: string;
  /** As the list has it. */
  readonly id: string;
}

/** A post, and what was left out of it or is doubtful, one sentence each. */
export interface ImportConversationResult {
  readonly text: string;
  /** What can be kept beside the post. */
  readonly conversation: ImportedConversation;
  readonly warnings: string[];
}

/** Makes a post of a conversation. It can be cancelled; it fails with a message for the user. */
export const ImportConversationRequest = new RequestType<ImportConversationParams, ImportConversationResult, void>(
  'transcript/importConversation',
);
