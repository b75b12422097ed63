/** Problems: pulled by clients that can, pushed to all others. */
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { handler } from './handler.ts';
import type { Feature, Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';
import { sendStatus } from './status.ts';
import { diagnosticsOf, source } from './toDiagnostic.ts';

/** Diagnostics and the status that goes with them. */
export const diagnostics: Feature = {
  capabilities: (client) =>
    client.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: source, interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  listen: (session) => (session.client.textDocument?.diagnostic ? pull(session) : push(session)),
};

function pull(session: Session): void {
  const { connection, client } = session;
  const report = (items: ReturnType<typeof check>): DocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    items,
  });
  connection.languages.diagnostics.on(
    handler<DocumentDiagnosticParams, DocumentDiagnosticReport>(session, report([]), (snapshot) =>
      report(check(session, snapshot)),
    ),
  );
  session.onConfigurationChange(() => {
    if (client.workspace?.diagnostics?.refreshSupport)
      connection.languages.diagnostics.refresh().catch((error) => connection.console.warn(String(error)));
  });
}

function push(session: Session): void {
  const { connection, documents } = session;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const send = async (uri: string) => {
    waiting.delete(uri);
    try {
      const snapshot = await documents.snapshot(uri);
      // What was changed meanwhile is about to be sent by itself.
      if (!snapshot || waiting.has(uri)) return;
      await connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: check(session, snapshot) });
    } catch (error) {
      connection.console.error(String((error as Error).stack));
    }
  };
  const schedule = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.set(uri, setTimeout(send, 0, uri));
  };
  documents.onDidChange(schedule);
  session.onConfigurationChange(() => documents.uris().forEach(schedule));
  documents.onDidClose((uri) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}

function check(session: Session, snapshot: Snapshot) {
  const found = diagnosticsOf(snapshot);
  sendStatus(session, snapshot);
  return found;
}
