/** Problems: pulled by clients that can, pushed to all others. */
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { wikipediaRules } from '../rules/index.ts';
import type { Problem } from '../rules/rule.ts';
import { newestSnapshots } from './posts/newestSnapshots.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';
import { sendStatus } from './status.ts';
import { diagnosticsOf } from './toDiagnostic.ts';
import { publishProblems } from './wikipedia/publishProblems.ts';

/** Diagnostics and the status that goes with them. */
export function diagnostics(session: Session): void {
  if (session.client.textDocument?.diagnostic) {
    pull(session);
    publishProblems(session);
  } else push(session);
}

function pull(session: Session): void {
  const { connection, client, posts, sources } = session;
  const report = (items: ReturnType<typeof check>): DocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    items,
  });
  connection.languages.diagnostics.on(
    handler<DocumentDiagnosticParams, DocumentDiagnosticReport>(session, report([]), (snapshot) =>
      report(check(session, snapshot, isOfPost)),
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
  const newest = newestSnapshots(session, (uri, snapshot) =>
    connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: check(session, snapshot) }),
  );
  documents.onDidChange(newest.send);
  documents.onDidAnswer(newest.send);
  const sendAll = () => documents.uris().forEach(newest.send);
  session.onConfigurationChange(sendAll);
  posts.onDidChange(sendAll);
  sources.onDidChange(sendAll);
  documents.onDidClose((uri) => {
    newest.forget(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}

/** What Wikipedia's answers show is published by itself. */
function isOfPost({ rule }: Problem): boolean {
  return !wikipediaRules.has(rule);
}

function check(session: Session, snapshot: Snapshot, isWanted = (_: Problem) => true) {
  const problems = session.posts.allProblemsOf(snapshot).filter(isWanted);
  const found = diagnosticsOf(problems, snapshot.configuration);
  sendStatus(session, snapshot);
  return found;
}
