/** What stands between a post and publishing. */
import * as vscode from 'vscode';
import type { ErrorsLeft } from '../../server/protocol.ts';

/** Asks before a post with errors goes out, with a button to do it `anyway`; false where it is to stay. */
export async function passesGate({ errors, worst }: ErrorsLeft, anyway: string): Promise<boolean> {
  if (errors === 0) return true;
  const { l10n, window } = vscode;
  const message =
    errors === 1
      ? l10n.t('One error stands between this post and publishing.')
      : l10n.t('{0} errors stand between this post and publishing.', errors);
  const show = l10n.t('Show Problems');
  const detail = worst.map((each) => `• ${each}`).join('\n');
  // The first button is the one that Enter presses.
  const answer = await window.showWarningMessage(message, { modal: true, detail }, show, anyway);
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
  return answer === anyway;
}
