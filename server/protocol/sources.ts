/** Keeping a source beside a post, and comparing both. */
import type { TextDocumentIdentifier, TextEdit } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';

/** A post beside the conversation that it was made of, or why there is nothing to compare. */
export type SourceComparisonResult =
  | {
      /** The post as it would be with the model's own words: where both differ, words were changed. */
      readonly text: string;
      /** How many answers were altered, stand in the post alone, and stand in the source alone. */
      readonly altered: number;
      readonly added: number;
      readonly leftOut: number;
    }
  | { readonly nothing: string };

/** Compares an open post with its source. */
export const CompareWithSourceRequest = new RequestType<
  { textDocument: TextDocumentIdentifier },
  SourceComparisonResult,
  void
>('transcript/compareWithSource');

/** A conversation as it was imported, which the client keeps until its post has a place. */
export interface ImportedConversation {
  readonly title: string | null;
  readonly model: string | null;
  readonly date: string | null;
  /** What it was read from, such as the name of an export. */
  readonly importedFrom: string | null;
  readonly turns: readonly { readonly role: 'editor' | 'model'; readonly speaker: string; readonly text: string }[];
}

/** A source that is to be kept beside an open post. */
export interface KeepSourceParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly conversation: ImportedConversation;
}

/** What to write beside the post, and the edits that note its hash in the post; null when the post is not open. */
export interface KeepSourceResult {
  readonly version: number;
  /** The URI of the file. */
  readonly file: string;
  readonly text: string;
  readonly edits: TextEdit[];
}

/** Asks for the source file of an open post. */
export const KeepSourceRequest = new RequestType<KeepSourceParams, KeepSourceResult | null, void>(
  'transcript/keepSource',
);
