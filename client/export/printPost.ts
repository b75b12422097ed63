/** *Print…*: a panel cannot print, a browser can. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import { nameOf } from './aboutPost.ts';
import { exportWhole } from './exportPost.ts';

/** Opens the post as a page in the browser; where VS Code can open none, it says what to do. */
export async function printPost(server: LanguageServer, storage: vscode.Uri, post: vscode.Uri): Promise<void> {
  const { commands, env, l10n, window } = vscode;
  if (env.uiKind === vscode.UIKind.Web || env.remoteName) {
    const exporting = l10n.t('Export Post…');
    const message = l10n.t(
      'VS Code can open no page in your browser from here. Export the post as an HTML page, download it, and print it from the browser.',
    );
    if ((await window.showInformationMessage(message, exporting)) === exporting)
      await commands.executeCommand('colloquy.exportPost', post);
    return;
  }
  const { text } = await exportWhole(server, post, 'document');
  // One file a post, so that they do not pile up.
  const file = vscode.Uri.joinPath(storage, 'print', `${nameOf(post)}.html`);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  if (await env.openExternal(file))
    window.setStatusBarMessage(l10n.t('The post is open in your browser: print it there.'), shown);
  else window.showErrorMessage(l10n.t('No browser could be opened.'));
}

/** How long the status bar tells it, in milliseconds. */
const shown = 8000;
