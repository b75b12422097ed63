import * as vscode from 'vscode';
import type { CheckWikipediaResult } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';

/** Checks the links of an open post with Wikipedia and says what came of it. Problems show as answers arrive. */
export async function checkWikipediaLinks(server: LanguageServer, post: vscode.Uri): Promise<void> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking links with Wikipedia'),
    cancellable: true,
  };
  const result = await vscode.window.withProgress(options, async (progress, token) => {
    let before = 0;
    const onProgress = (done: number, total: number) => {
      const message = vscode.l10n.t('{0} of {1}', done, total);
      progress.report({ message, increment: (100 * (done - before)) / total });
      before = done;
    };
    try {
      return await server.checkWikipedia(post, onProgress, token);
    } catch (error) {
      // What was answered until then stays.
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
  if (result === null) vscode.window.showInformationMessage(vscode.l10n.t('This post is not open.'));
  else if (result) void tell(result);
}

async function tell({ links, problems, hints, notChecked }: CheckWikipediaResult): Promise<void> {
  const { l10n, window } = vscode;
  if (links === 0) {
    window.showInformationMessage(l10n.t('There are no links to Wikipedia’s articles here.'));
    return;
  }
  const found = [
    links === 1 ? l10n.t('1 link') : l10n.t('{0} links', links),
    problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems),
    ...(hints > 0 ? [hints === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', hints)] : []),
  ].join(', ');
  const message = [`${found}.`, ...notChecked].join(' ');
  const show = l10n.t('Show Problems');
  const buttons = problems > 0 ? [show] : [];
  const shown =
    notChecked.length > 0
      ? window.showWarningMessage(message, ...buttons)
      : window.showInformationMessage(message, ...buttons);
  if ((await shown) === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
