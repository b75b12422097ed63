import * as vscode from 'vscode';

/** Whoever pastes waits for an answer: VS Code inserts nothing before it has all. Milliseconds. */
const patience = 1_000;

/** The outcome of work; undefined when it takes longer than somebody who pastes waits, is cancelled, or fails. */
export async function withinTime<T>(
  token: vscode.CancellationToken,
  work: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T | undefined> {
  const source = new vscode.CancellationTokenSource();
  const stopped = new Promise<undefined>((resolve) => {
    source.token.onCancellationRequested(() => resolve(undefined));
  });
  const outer = token.onCancellationRequested(() => source.cancel());
  const timer = setTimeout(() => source.cancel(), patience);
  try {
    // A paste must not fail because of us: without an answer the text is inserted as it is.
    return await Promise.race([work(source.token).catch(() => undefined), stopped]);
  } finally {
    clearTimeout(timer);
    outer.dispose();
    source.dispose();
  }
}
