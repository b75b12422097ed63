/** What is told of the problems of a post, and of all posts. */
import type { Diagnostic, ProgressToken } from 'vscode-languageserver-protocol';
import { NotificationType, ProgressType, RequestType } from 'vscode-languageserver-protocol';

/** What the status bar shows. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  /** Errors and warnings. */
  readonly toFix: number;
  readonly words: number;
  readonly turns: number;
  /** How many links Wikipedia could not be asked about and why, one sentence for each reason. */
  readonly notChecked: readonly string[];
}

/** Sent after each check of a document. */
export const StatusNotification = new NotificationType<Status>('transcript/status');

/** Which posts to check and to compare with each other, in this order. */
export interface CheckPostsParams {
  /** `name` is what messages call the post. */
  readonly posts: readonly { readonly uri: string; readonly name: string }[];
  /** Where a `CheckedPost` is sent for each post as soon as it is checked. */
  readonly partialResultToken: ProgressToken;
}

/** What is wrong with a post on the disk, or why it cannot be read; nothing for one that is open, which has its own. */
export interface CheckedPost {
  readonly uri: string;
  readonly diagnostics: Diagnostic[];
}

/** The partial results of `transcript/checkPosts`. */
export const CheckedPostProgress = new ProgressType<CheckedPost>();

/** What is known when all posts were checked. */
export interface CheckPostsResult {
  /** What showed when they were compared, besides what was told of each. */
  readonly compared: readonly CheckedPost[];
  /** How many problems all of them have, those of open posts included. */
  readonly problems: number;
  /** How many could not be read. */
  readonly unread: number;
}

/** Checks posts that need not be open. */
export const CheckPostsRequest = new RequestType<CheckPostsParams, CheckPostsResult, void>('transcript/checkPosts');

/** Posts that changed or are gone since they were checked: others are no longer compared with them. */
export const ForgetPostsNotification = new NotificationType<{ readonly uris: readonly string[] }>(
  'transcript/forgetPosts',
);
