/** VS Code's cancellation for what the web platform cancels. */
import type { CancellationToken } from 'vscode';

/** Runs work that a signal ends when the token is cancelled; gives undefined then. */
export async function untilCancelled<T>(
  token: CancellationToken,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const controller = new AbortController();
  const listening = token.onCancellationRequested(() => controller.abort());
  if (token.isCancellationRequested) controller.abort();
  try {
    return await work(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) return undefined;
    throw error;
  } finally {
    listening.dispose();
  }
}
