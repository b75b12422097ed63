/** Checking where links to Wikipedia lead. */
import type { ProgressToken, TextDocumentIdentifier } from 'vscode-languageserver-protocol';
import { ProgressType, RequestType } from 'vscode-languageserver-protocol';

/** Which post’s links to check with Wikipedia. */
export interface CheckWikipediaParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Where it is told how far the check has come. */
  readonly partialResultToken?: ProgressToken;
}

/** How many articles are known of those that are linked. */
export const CheckWikipediaProgress = new ProgressType<{ readonly done: number; readonly total: number }>();

/** What came of it. */
export interface CheckWikipediaResult {
  /** How many links lead to articles. */
  readonly links: number;
  /** How many problems they have; they are published as Wikipedia answers. Hints are counted apart, for lists of problems leave them out. */
  readonly problems: number;
  readonly hints: number;
  /** How many could not be checked and why, one sentence for each reason. */
  readonly notChecked: readonly string[];
}

/** Checks the links of an open post with Wikipedia; null where it is not open. It can be cancelled. */
export const CheckWikipediaRequest = new RequestType<CheckWikipediaParams, CheckWikipediaResult | null, void>(
  'transcript/checkWikipedia',
);
