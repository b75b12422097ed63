/** *Compare With Source*: the post beside what it would be in the model's own words. */
import * as vscode from 'vscode';
import type { SourceComparisonResult } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';
import { isTranscript, openTranscript } from '../transcriptEditor.ts';

/** The scheme of what is compared with; its query is the address of the post. */
const scheme = 'colloquy-source';

/** Registers the texts that posts are compared with, which follow the posts. */
export function registerSourceViews(server: LanguageServer): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const views = () => vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme);
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) => {
        const found = await server.compareWithSource(vscode.Uri.parse(query, true));
        return 'nothing' in found ? found.nothing : found.text;
      },
    }),
    server.onStatus(({ uri }) => {
      const post = vscode.Uri.parse(uri).toString();
      for (const view of views()) if (view.uri.query === post) changed.fire(view.uri);
    }),
  );
}

/** Opens a comparison of the post in front, or of the one that is named, at the cursor; says so where there is nothing to compare. */
export async function compareWithSource(server: LanguageServer, named?: vscode.Uri): Promise<void> {
  const front = vscode.window.activeTextEditor;
  const isInFront =
    front && isTranscript(front.document) && (!named || front.document.uri.toString() === named.toString());
  const editor = isInFront ? front : named ? undefined : await openTranscript();
  const post = editor?.document.uri ?? named;
  if (!post) return;
  // The server knows open posts alone.
  await vscode.workspace.openTextDocument(post);
  const found = await server.compareWithSource(post);
  if ('nothing' in found || isSame(found)) {
    const same = vscode.l10n.t('The answers are word by word those of the source.');
    vscode.window.showInformationMessage('nothing' in found ? found.nothing : same);
    return;
  }
  const name = post.path.slice(post.path.lastIndexOf('/') + 1);
  // A Markdown file to VS Code, so that nobody takes it for a post.
  const source = vscode.Uri.from({ scheme, path: `/${name}.source.md`, query: post.toString() });
  const title = vscode.l10n.t('{0}: The Model’s Words ↔ Yours', name);
  const selection = editor && new vscode.Range(editor.selection.active, editor.selection.active);
  await vscode.commands.executeCommand('vscode.diff', source, post, title, selection && { selection });
  vscode.window.setStatusBarMessage(summaryOf(found), shown);
}

/** How long the status bar tells what was found, in milliseconds. */
const shown = 8000;

type Found = Exclude<SourceComparisonResult, { nothing: string }>;

function isSame({ altered, added, leftOut }: Found): boolean {
  return altered + added + leftOut === 0;
}

function summaryOf({ altered, added, leftOut }: Found): string {
  return vscode.l10n.t('Answers: {0} altered, {1} not in the source, {2} left out.', altered, added, leftOut);
}
