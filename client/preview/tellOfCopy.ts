/** What became of *Copy as Rich Text*. */
import * as vscode from 'vscode';

/** Says that the post is on the clipboard, and what is not; or what to do when it could not be put there. */
export function tellOfCopy({ isDone, imagesLeft }: { isDone: boolean; imagesLeft: number }): void {
  const { l10n, window } = vscode;
  if (!isDone) window.showWarningMessage(l10n.t('The preview was not in focus. Click into it, then copy again.'));
  else if (imagesLeft > 0)
    window.showWarningMessage(
      l10n.t(
        'The post is on the clipboard, with descriptions in place of images that could not be read ({0}).',
        imagesLeft,
      ),
    );
  else window.setStatusBarMessage(l10n.t('The post is on the clipboard: paste it into any editor.'), shown);
}

/** How long the status bar tells it, in milliseconds. */
const shown = 8000;
