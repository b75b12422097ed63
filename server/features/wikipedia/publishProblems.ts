/** Publishes what Wikipedia's answers show, apart from what clients pull. */
import { wikipediaRules } from '../../rules/index.ts';
import { newestSnapshots } from '../posts/newestSnapshots.ts';
import type { Session } from '../session/session.ts';
import { sendStatus } from '../status.ts';
import { diagnosticsOf } from '../toDiagnostic.ts';

/**
 * Clients keep what is pushed beside what they pull, so that answers change nothing but their own problems: a refresh
 * would have the client pull every open post. After an edit they are sent again, since their places may have moved.
 */
export function publishProblems(session: Session): void {
  const { connection, documents } = session;
  const shown = new Set<string>();
  const newest = newestSnapshots(session, async (uri, snapshot) => {
    const problems = snapshot.problems.filter(({ rule }) => wikipediaRules.has(rule));
    sendStatus(session, snapshot);
    if (problems.length === 0 && !shown.has(uri)) return;
    if (problems.length > 0) shown.add(uri);
    else shown.delete(uri);
    const diagnostics = diagnosticsOf(problems, snapshot.configuration);
    await connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics });
  });
  // Answers come fifty at a time.
  documents.onDidAnswer(newest.send);
  documents.onDidChange((uri) => {
    if (shown.has(uri)) void newest.send(uri);
  });
  session.onConfigurationChange(() => shown.forEach((uri) => void newest.send(uri)));
  documents.onDidClose((uri) => {
    newest.forget(uri);
    if (shown.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}
