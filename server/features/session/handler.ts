/** The one wrapper around all request handlers. */
import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Snapshot } from '../posts/snapshot.ts';
import { nextMessages } from './eventLoop.ts';
import type { Session } from './session.ts';

/** Answers a request from a snapshot. It is synchronous, so that a document cannot change meanwhile. */
type Work<P, R> = (snapshot: Snapshot, params: P) => R;

interface Params {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * Wraps work into a handler that never surfaces as an error: a cancelled request ends as cancelled; one whose
 * position is of an older version ends as `ContentModified`, or with what `stale` makes of that version; a crash is
 * logged and answered by `empty`. What a handler wants to tell the user, it throws as a `ResponseError`.
 */
export function handler<P extends Params, R>(
  session: Pick<Session, 'connection' | 'documents'>,
  empty: R,
  work: Work<P, R>,
  stale?: (version: number) => R,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
  return async (params, token) => {
    try {
      const { uri } = params.textDocument;
      const version = session.documents.version(uri);
      // A cancellation or a change among the messages that have arrived spares the work.
      await nextMessages();
      const snapshot = token.isCancellationRequested ? undefined : await session.documents.snapshot(uri);
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
      if (!snapshot || version === undefined) return empty;
      if (snapshot.version === version || !isPlaced(params)) return work(snapshot, params);
      return stale?.(version) ?? new ResponseError(LSPErrorCodes.ContentModified, 'The document changed');
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<never>;
      session.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return empty;
    }
  };
}

/** Whether the request speaks of a place, which a change moves. */
function isPlaced(params: object): boolean {
  return 'position' in params || 'positions' in params || 'range' in params;
}
