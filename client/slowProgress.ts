import * as vscode from 'vscode';

/** Work that is done sooner shows no progress; a flash would only disturb. Milliseconds. */
const patience = 500;

/** Says how far work is. */
export type Report = (message: string) => void;

/**
 * Runs work, and shows it in a notification that can cancel it when it takes long.
 * @returns undefined when it was cancelled.
 */
export async function withSlowProgress<T>(
  title: string,
  work: (token: vscode.CancellationToken, report: Report) => Promise<T>,
): Promise<T | undefined> {
  const source = new vscode.CancellationTokenSource();
  const news = new vscode.EventEmitter<string>();
  const result = work(source.token, (message) => news.fire(message));
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  const timer = setTimeout(() => show(title, source, news.event, settled), patience);
  try {
    return await result;
  } catch (error) {
    if (source.token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
    source.dispose();
    news.dispose();
  }
}

function show(
  title: string,
  source: vscode.CancellationTokenSource,
  news: vscode.Event<string>,
  settled: Promise<void>,
): void {
  // The status bar's progress cannot be cancelled, a notification's can.
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  vscode.window.withProgress(options, (progress, token) => {
    news((message) => progress.report({ message }));
    token.onCancellationRequested(() => source.cancel());
    return settled;
  });
}
