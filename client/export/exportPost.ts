/** *Export Post…*: from a post to a file that can be published. */
import * as vscode from 'vscode';
import type { ExportFormatName, ExportResult } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';
import { withSlowProgress } from '../slowProgress.ts';
import { aboutPost } from './aboutPost.ts';
import { formatItems } from './formats.ts';
import { passesGate } from './gate.ts';
import { readImages } from './images.ts';

/** Exports a post to where the user wants it. */
export async function exportPost(server: LanguageServer, post: vscode.Uri): Promise<void> {
  const { l10n, window } = vscode;
  const options = { title: l10n.t('Export Post'), placeHolder: l10n.t('As what?'), matchOnDetail: true };
  const chosen = await window.showQuickPick(formatItems(), options);
  if (!chosen) return;
  const exported = await withSlowProgress(l10n.t('Exporting the post…'), (token) =>
    exportWhole(server, post, chosen.format, token),
  );
  if (!exported || !(await passesGate(exported, l10n.t('Export Anyway')))) return;
  const file = await window.showSaveDialog({
    title: options.title,
    saveLabel: l10n.t('Export'),
    ...placeFor(post, exported.fileName),
  });
  if (!file) return;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(exported.text));
  await tellOf(file, chosen.format, exported);
}

/** The post with the images that can be part of it. */
export async function exportWhole(
  server: LanguageServer,
  post: vscode.Uri,
  format: ExportFormatName,
  token?: vscode.CancellationToken,
): Promise<ExportResult> {
  const about = { ...aboutPost(post), format };
  const exported = await server.exportPost(post, about, token);
  if (!exported.embedsImages || exported.images.length === 0) return exported;
  const images = await readImages(post, exported.images);
  const whole = await server.exportPost(post, { ...about, images }, token);
  return { ...whole, images: whole.images.filter(({ address }) => !(address in images)) };
}

/** Beside the post, or in the folder that is open; VS Code knows a place for everything else. */
function placeFor(post: vscode.Uri, fileName: string): vscode.SaveDialogOptions {
  const folder =
    post.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(post, '..');
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1);
  const filters = { [extension.toUpperCase()]: [extension] };
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, fileName), filters } : { filters };
}

async function tellOf(file: vscode.Uri, format: ExportFormatName, { images }: ExportResult): Promise<void> {
  const { commands, env, l10n, window } = vscode;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const done = l10n.t('Exported to {0}.', name);
  const left = l10n.t(
    'Images that lie beside the post have to be brought along: {0}',
    images.map(({ path }) => path).join(', '),
  );
  const isLocal = env.uiKind === vscode.UIKind.Desktop && !env.remoteName && file.scheme === 'file';
  const [open, reveal] = [l10n.t('Open'), l10n.t('Reveal')];
  const answer = await window.showInformationMessage(images.length > 0 ? `${done} ${left}` : done, open, reveal);
  if (answer === reveal) await commands.executeCommand(isLocal ? 'revealFileInOS' : 'revealInExplorer', file);
  if (answer !== open) return;
  // A page is there to be looked at, the rest to be copied.
  if (format === 'document' && isLocal) await env.openExternal(file);
  else await commands.executeCommand('vscode.open', file);
}
