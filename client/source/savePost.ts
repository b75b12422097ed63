/** Gives an untitled post a place: a file can lie beside a file alone. */
import * as vscode from 'vscode';
import { exists } from '../exists.ts';
import { withTryAgain } from '../tryAgain.ts';
import { asPostName } from './postName.ts';

/**
 * Asks where to save an untitled post, and saves it there under the name of a transcript, again as long as somebody
 * wants to. VS Code's own *Save As* proposes no name and takes one that makes the post a Markdown file.
 * @returns the address of the post; undefined where its editor gave up.
 */
export async function savePost(untitled: vscode.TextDocument, proposed: vscode.Uri): Promise<vscode.Uri | undefined> {
  const { l10n, window } = vscode;
  for (;;) {
    const place = await askedPlace(proposed);
    if (!place) {
      const again = l10n.t('Save the Post');
      const message = l10n.t(
        'The source lies beside the post, which has no place yet. Save the post to keep its source.',
      );
      if ((await window.showWarningMessage(message, again)) !== again) return undefined;
      continue;
    }
    const post = vscode.Uri.joinPath(place, '..', asPostName(nameOf(place)));
    if (!(await mayReplace(post, place))) continue;
    return withTryAgain(() => moved(untitled, post));
  }
}

/** The last part of an address. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function askedPlace(proposed: vscode.Uri): Promise<vscode.Uri | undefined> {
  const { l10n, window } = vscode;
  // Dialogs know the last part of an ending alone.
  const filters = { [l10n.t('Transcripts')]: ['md', 'transcript'] };
  return window.showSaveDialog({ title: l10n.t('Save the Post'), defaultUri: proposed, filters });
}

/** The dialog has asked about the name that was chosen in it, and of no other. */
async function mayReplace(post: vscode.Uri, chosen: vscode.Uri): Promise<boolean> {
  const { l10n, window, workspace } = vscode;
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === post.toString());
  if (open?.isDirty) {
    const other = l10n.t('Choose Another Name');
    await window.showWarningMessage(l10n.t('{0} is open and has changes that are not saved.', nameOf(post)), other);
    return false;
  }
  if (post.path === chosen.path || !(await exists(post))) return true;
  const replace = l10n.t('Replace');
  const other = l10n.t('Choose Another Name');
  const message = l10n.t('{0} exists already.', nameOf(post));
  return (await window.showWarningMessage(message, replace, other)) === replace;
}

/** Writes what the post says by now, and shows the file in place of the untitled post. */
async function moved(untitled: vscode.TextDocument, post: vscode.Uri): Promise<vscode.Uri> {
  const { version } = untitled;
  try {
    await vscode.workspace.fs.writeFile(post, new TextEncoder().encode(untitled.getText()));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(vscode.l10n.t('{0} cannot be written. {1}', nameOf(post), reason));
  }
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document === untitled);
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(post, {
    viewColumn,
    preview: false,
    ...(shown && { selection: shown.selection }),
  });
  if (!untitled.isClosed) await close(untitled, version, viewColumn);
  return post;
}

/** Closes an untitled post without a question, unless somebody has typed in it since it was written. */
async function close(untitled: vscode.TextDocument, written: number, viewColumn: vscode.ViewColumn): Promise<void> {
  await vscode.window.showTextDocument(untitled, { viewColumn });
  const isInFront = vscode.window.activeTextEditor?.document === untitled;
  if (isInFront && untitled.version === written)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
