/** What became of *Copy as Rich Text*. */
import * as vscode from 'vscode';

/** Says that the post is on the clipboard, or what to do when it could not be put there. */
export function tellOfCopy(isDone: boolean): void {
  const { l10n, window } = vscode;
  if (isDone) window.setStatusBarMessage(l10n.t('The post is on the clipboard: paste it into any editor.'), shown);
  else window.showWarningMessage(l10n.t('The preview was not in focus. Click into it, then copy again.'));
}

/** How long the status bar tells it, in milliseconds. */
const shown = 8000;
