import * as vscode from 'vscode';

/** Does something; where it fails, says why and does it again as long as somebody wants to. */
export async function withTryAgain<T>(work: () => Promise<T>): Promise<T | undefined> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const again = vscode.l10n.t('Try Again');
      const reason = error instanceof Error ? error.message : String(error);
      if ((await vscode.window.showErrorMessage(reason, again)) !== again) return undefined;
    }
  }
}
