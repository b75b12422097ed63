/** Problems: pulled by clients that can, pushed to all others. */
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Snapshot } from './posts/snapshot.ts';
import { nextMessages } from './session/eventLoop.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';
import { sendStatus } from './status.ts';
import { diagnosticsOf } from './toDiagnostic.ts';

/** Diagnostics and the status that goes with them. */
export function diagnostics(session: Session): void {
  if (session.client.textDocument?.diagnostic) pull(session);
  else push(session);
}

function pull(session: Session): void {
  const { connection, client, posts, sources } = session;
  const report = (items: ReturnType<typeof check>): DocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    items,
  });
  connection.languages.diagnostics.on(
    handler<DocumentDiagnosticParams, DocumentDiagnosticReport>(session, report([]), (snapshot) =>
      report(check(session, snapshot)),
    ),
  );
  const refresh = () => {
    if (client.workspace?.diagnostics?.refreshSupport)
      connection.languages.diagnostics.refresh().catch((error) => connection.console.warn(String(error)));
  };
  session.onConfigurationChange(refresh);
  posts.onDidChange(refresh);
  sources.onDidChange(refresh);
}

function push(session: Session): void {
  const { connection, documents, posts, sources } = session;
  /** The newest wish to send, by document. */
  const newest = new Map<string, symbol>();
  const send = async (uri: string) => {
    const wish = Symbol(uri);
    newest.set(uri, wish);
    const isNewest = () => newest.get(uri) === wish;
    try {
      // Of a burst of changes that have arrived, the last one counts.
      await nextMessages();
      const snapshot = isNewest() ? await documents.snapshot(uri) : undefined;
      if (!snapshot || !isNewest()) return;
      await connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: check(session, snapshot) });
    } catch (error) {
      connection.console.error(String((error as Error).stack));
    }
  };
  documents.onDidChange(send);
  const sendAll = () => documents.uris().forEach(send);
  session.onConfigurationChange(sendAll);
  posts.onDidChange(sendAll);
  sources.onDidChange(sendAll);
  documents.onDidClose((uri) => {
    newest.delete(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}

function check(session: Session, snapshot: Snapshot) {
  const found = diagnosticsOf(session.posts.allProblemsOf(snapshot), snapshot.configuration);
  sendStatus(session, snapshot);
  return found;
}
