import * as vscode from 'vscode';
import type { CheckPostsResult } from '../../server/protocol.ts';
import type { ClosedPosts } from '../closedPosts.ts';
import type { LanguageServer } from '../languageClient.ts';
import { transcriptsIn } from '../transcriptFiles.ts';

/** *Check All Posts*: one run at a time. */
export class AllPostsCheck {
  readonly #server: LanguageServer;
  readonly #closedPosts: ClosedPosts;
  #current: vscode.CancellationTokenSource | undefined;

  constructor(server: LanguageServer, closedPosts: ClosedPosts) {
    this.#server = server;
    this.#closedPosts = closedPosts;
  }

  /** Checks all transcripts of the workspace, or of one of its folders, and says how many problems they have. */
  async run(folder?: vscode.Uri): Promise<void> {
    this.#current?.cancel();
    const source = new vscode.CancellationTokenSource();
    this.#current = source;
    const posts = await transcriptsIn(folder);
    if (source.token.isCancellationRequested) return;
    this.#closedPosts.clear();
    if (posts.length === 0) {
      vscode.window.showInformationMessage(vscode.l10n.t('There are no transcripts here.'));
      return;
    }
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Checking all posts'),
      cancellable: true,
    };
    const result = await vscode.window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(() => source.cancel());
      return this.#check(posts, progress, source.token);
    });
    if (result) void tell(posts.length, result);
  }

  /** Undefined when it was cancelled: what was found until then stays. */
  async #check(uris: readonly vscode.Uri[], progress: Progress, token: vscode.CancellationToken) {
    const posts = uris
      .map((uri) => ({ uri: uri.toString(), name: vscode.workspace.asRelativePath(uri) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const show = (uri: vscode.Uri, problems: vscode.Diagnostic[]) => {
      // Another run may have begun.
      if (!token.isCancellationRequested) this.#closedPosts.add(uri, problems);
    };
    let done = 0;
    const onChecked: typeof show = (uri, problems) => {
      show(uri, problems);
      const message = vscode.l10n.t('{0} of {1}', ++done, posts.length);
      progress.report({ message, increment: 100 / posts.length });
    };
    try {
      return await this.#server.checkPosts(posts, { onChecked, onCompared: show }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  }
}

type Progress = vscode.Progress<{ message?: string; increment?: number }>;

async function tell(posts: number, { problems, unread }: CheckPostsResult): Promise<void> {
  const { l10n, window } = vscode;
  const found = [
    posts === 1 ? l10n.t('1 post') : l10n.t('{0} posts', posts),
    problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems),
    ...(unread > 0 ? [l10n.t('{0} could not be read', unread)] : []),
  ].join(', ');
  const show = l10n.t('Show Problems');
  const shown = window.showInformationMessage(`${found}.`, ...(problems + unread > 0 ? [show] : []));
  if ((await shown) === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
