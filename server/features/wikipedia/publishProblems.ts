/** Publishes what Wikipedia's answers show, apart from what clients pull. */
import { wikipediaRules } from '../../rules/index.ts';
import { nextMessages } from '../session/eventLoop.ts';
import type { Session } from '../session/session.ts';
import { sendStatus } from '../status.ts';
import { diagnosticsOf } from '../toDiagnostic.ts';

/**
 * Clients keep what is pushed beside what they pull, so that answers change nothing but their own problems: a refresh
 * would have the client pull every open post. After an edit they are sent again, since their places may have moved.
 */
export function publishProblems(session: Session): void {
  const { connection, documents } = session;
  /** The newest wish to send, by document. */
  const newest = new Map<string, symbol>();
  const shown = new Set<string>();
  const send = async (uri: string) => {
    const wish = Symbol(uri);
    newest.set(uri, wish);
    const isNewest = () => newest.get(uri) === wish;
    try {
      // Answers come fifty at a time.
      await nextMessages();
      const snapshot = isNewest() ? await documents.snapshot(uri) : undefined;
      if (!snapshot || !isNewest()) return;
      const problems = snapshot.problems.filter(({ rule }) => wikipediaRules.has(rule));
      sendStatus(session, snapshot);
      if (problems.length === 0 && !shown.has(uri)) return;
      if (problems.length > 0) shown.add(uri);
      else shown.delete(uri);
      const diagnostics = diagnosticsOf(problems, snapshot.configuration);
      await connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics });
    } catch (error) {
      connection.console.error(String((error as Error).stack));
    }
  };
  documents.onDidAnswer(send);
  documents.onDidChange((uri) => {
    if (shown.has(uri)) void send(uri);
  });
  session.onConfigurationChange(() => shown.forEach((uri) => void send(uri)));
  documents.onDidClose((uri) => {
    newest.delete(uri);
    if (shown.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}
