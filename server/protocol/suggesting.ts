/** Links to Wikipedia that a whole post could have. */
import type { ProgressToken, Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol';
import { ProgressType, RequestType } from 'vscode-languageserver-protocol';

/** For which post to suggest links. */
export interface SuggestLinksParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Where a `SuggestLinksStep` is sent when there is more to tell. */
  readonly partialResultToken: ProgressToken;
}

/** How far it is: names that are known of all that are asked about. */
export interface SuggestLinksStep {
  readonly done: number;
  readonly all: number;
}

/** The partial results of `transcript/suggestLinks`. */
export const SuggestLinksProgress = new ProgressType<SuggestLinksStep>();

/** Words of a post that could be a link to an article. */
export interface SuggestedLink {
  readonly range: Range;
  readonly words: string;
  /** What stands around them in their paragraph. */
  readonly before: string;
  readonly after: string;
  /** What readers call the article. */
  readonly article: string;
  readonly description: string | null;
  readonly address: string;
  /** Whether words and article are the same beyond doubt. */
  readonly isSure: boolean;
  /** Whether the words have other meanings, of which this one fits the post. */
  readonly isAmbiguous: boolean;
}

/** Links for a version of a post, in its order. */
export interface SuggestLinksResult {
  readonly version: number;
  /** Of the Wikipedia that was asked. */
  readonly language: string;
  readonly links: readonly SuggestedLink[];
  /** How many names it was asked about, and how many less likely ones it was spared. */
  readonly names: number;
  readonly left: number;
  /** How many of them could not be checked, and why, in a sentence. */
  readonly notChecked: number;
  readonly why: string | null;
}

/** Suggests links to Wikipedia for an open post; null when it is not open. It can be cancelled. */
export const SuggestLinksRequest = new RequestType<SuggestLinksParams, SuggestLinksResult | null, void>(
  'transcript/suggestLinks',
);
