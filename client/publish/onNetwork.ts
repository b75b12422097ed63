/** Work on the network: shown while it goes on, cancelled by a press, its failures in plain words. */
import * as vscode from 'vscode';
import { untilCancelled } from './cancellation.ts';
import { failureWords } from './failureWords.ts';
import { WordPressError } from './wordpress/failure.ts';
import type { Network } from './wordpress/request.ts';

/** The one way out. A large post over a slow line takes its time, a server that hangs does not get more. */
export const network: Network = { fetch: (url, init) => globalThis.fetch(url, init), patience: 60_000 };

/**
 * Runs the work under a notification with *Cancel*; gives undefined where it was cancelled.
 * @throws Error with a sentence for the writer.
 */
export async function onNetwork<T>(title: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  try {
    return await vscode.window.withProgress(options, (_progress, token) => untilCancelled(token, work));
  } catch (error) {
    if (error instanceof WordPressError) throw new PublishError(failureWords(error.failure), error);
    throw error;
  }
}

/** A failure in plain words. */
export class PublishError extends Error {
  /** Whether another password might help. */
  readonly isRejected: boolean;

  constructor(words: string, { failure }: WordPressError) {
    super(words);
    this.isRejected = failure.kind === 'rejected';
  }
}
