import * as vscode from 'vscode';

/** Whether nothing may be asked of Wikipedia here, which is said then. */
export async function isWikipediaOff(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return false;
  const manage = vscode.l10n.t('Manage Workspace Trust');
  const message = vscode.l10n.t('In a workspace that you do not trust, nothing is asked of Wikipedia.');
  if ((await vscode.window.showInformationMessage(message, manage)) === manage)
    await vscode.commands.executeCommand('workbench.trust.manage');
  return true;
}
