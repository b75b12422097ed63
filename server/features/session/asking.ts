/** The wrapper around what a request asks the network, as `handler` is around what it asks of a post. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** Answers with what the work gives. Its signal ends with the request; a crash is logged and answered by `empty`. */
export async function asking<R>(
  { connection }: Pick<Session, 'connection'>,
  token: CancellationToken,
  empty: R,
  work: (signal: AbortSignal) => Promise<R>,
): Promise<R | ResponseError<never>> {
  const ending = new AbortController();
  const listening = token.onCancellationRequested(() => ending.abort());
  try {
    if (token.isCancellationRequested) ending.abort();
    return await work(ending.signal);
  } catch (error) {
    if (ending.signal.aborted) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return empty;
  } finally {
    listening.dispose();
  }
}
