/** Problems of posts that are not open, from the last time that all were checked. */
import * as vscode from 'vscode';
import { isTranscript } from './transcriptEditor.ts';
import { transcriptFiles } from './transcriptFiles.ts';

/** Shows them in Problems until the post is opened, which then has its own, changes on the disk or is gone. */
export class ClosedPosts implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection('colloquy-closed');
  readonly #subscriptions: vscode.Disposable;

  /** @param forget is told of a post that is no longer as it was checked. */
  constructor(forget: (uri: vscode.Uri) => Promise<void>) {
    const files = vscode.workspace.createFileSystemWatcher(transcriptFiles, true);
    const isGone = (uri: vscode.Uri) => {
      this.#shown.delete(uri);
      // Without a server there is nothing to forget.
      forget(uri).catch(() => undefined);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#shown,
      files,
      // An open post that was saved is still the one that the server knows.
      files.onDidChange((uri) => !isOpen(uri) && isGone(uri)),
      files.onDidDelete(isGone),
      vscode.workspace.onDidOpenTextDocument((document) => isTranscript(document) && this.#shown.delete(document.uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.clear()),
    );
  }

  /** Adds problems to those that are shown of a post; an open one has its own. */
  add(uri: vscode.Uri, problems: readonly vscode.Diagnostic[]): void {
    if (problems.length === 0 || isOpen(uri)) return;
    // Problems lists no hints, and a post that is not open has no other place for them.
    for (const problem of problems)
      problem.severity = Math.min(problem.severity, vscode.DiagnosticSeverity.Information);
    this.#shown.set(uri, [...(this.#shown.get(uri) ?? []), ...problems]);
  }

  /** Shows none any more. */
  clear(): void {
    this.#shown.clear();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function isOpen(uri: vscode.Uri): boolean {
  const address = uri.toString();
  return vscode.workspace.textDocuments.some((each) => isTranscript(each) && each.uri.toString() === address);
}
