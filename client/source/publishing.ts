/** Sources that lie in a folder that is published are published too. */
import * as vscode from 'vscode';
import { exists } from '../exists.ts';
import { ignores, withPattern } from './ignoreFile.ts';

/** Folders of which it was warned since VS Code was started. */
const warned = new Set<string>();

/** Warns once a folder that a source would be published, unless `.gitignore` names it already, and offers to add it there. */
export async function warnOfPublishing(source: vscode.Uri): Promise<void> {
  // A post that was saved outside of what is open is published like any other.
  const folder = vscode.workspace.getWorkspaceFolder(source)?.uri ?? vscode.Uri.joinPath(source, '..');
  if (warned.has(folder.toString())) return;
  const file = vscode.Uri.joinPath(folder, '.gitignore');
  const text = (await exists(file)) ? new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) : '';
  if (ignores(text)) return;
  warned.add(folder.toString());
  const add = vscode.l10n.t('Add to .gitignore');
  const message = vscode.l10n.t(
    'The source holds the conversation as it was. Whoever publishes this folder publishes it too.',
  );
  if ((await vscode.window.showWarningMessage(message, add)) !== add) return;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(withPattern(text)));
}
