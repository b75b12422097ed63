/** Keeps the conversation that a post was made of beside it. */
import * as vscode from 'vscode';
import type { ImportedConversation, KeepSourceResult } from '../../server/protocol.ts';
import { exists } from '../exists.ts';
import type { LanguageServer } from '../languageClient.ts';
import { warnOfPublishing } from './publishing.ts';

/** The values of `colloquy.import.keepSource`. */
type Wish = 'ask' | 'always' | 'never';

/** Who types on meanwhile gets another try, not an endless race. */
const attempts = 3;

/**
 * Keeps the source of a post that was just imported, if its editor wants that: writes the file beside the post, which is
 * saved for it, and notes its hash in the post. Whatever is refused or fails, the post stays as it is.
 */
export async function keepSource(
  server: LanguageServer,
  document: vscode.TextDocument,
  conversation: ImportedConversation,
): Promise<void> {
  if (!(await isWanted(document))) return;
  const post = document.isUntitled ? await saved(document) : document.uri;
  if (!post) return;
  const kept = await server.keepSource((await vscode.workspace.openTextDocument(post)).uri, conversation);
  if (!kept) throw new Error(vscode.l10n.t('The post was closed meanwhile; its source was not kept.'));
  const file = vscode.Uri.parse(kept.file, true);
  if (!(await mayWrite(file, kept.text))) return;
  await write(file, kept.text);
  await noteHash(server, post, conversation, kept);
  await warnOfPublishing(file);
}

async function isWanted({ uri }: vscode.TextDocument): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration('colloquy', uri);
  const wish = settings.get<Wish>('import.keepSource', 'ask');
  if (wish !== 'ask') return wish === 'always';
  const { l10n, window } = vscode;
  const [keep, always, never] = [l10n.t('Keep It'), l10n.t('Always'), l10n.t('Never')];
  const question = l10n.t(
    'Keep the untouched conversation in a file beside the post? Then Colloquy can tell what was changed in the model’s words.',
  );
  const answer = await window.showInformationMessage(question, keep, always, never);
  if (answer === always || answer === never)
    await settings.update(
      'import.keepSource',
      answer === always ? 'always' : 'never',
      vscode.ConfigurationTarget.Global,
    );
  return answer === keep || answer === always;
}

/** Has an untitled post saved, for a file can lie beside a file alone; again as long as somebody wants to. */
async function saved(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const { l10n, window, workspace } = vscode;
  for (;;) {
    const post = await workspace.saveAs(document.uri);
    if (post) return post;
    const again = l10n.t('Save the Post');
    const message = l10n.t(
      'The source lies beside the post, which has no place yet. Save the post to keep its source.',
    );
    if (document.isClosed || (await window.showWarningMessage(message, again)) !== again) return undefined;
  }
}

/** Another source is not overwritten unless its owner says so. */
async function mayWrite(file: vscode.Uri, text: string): Promise<boolean> {
  if (!(await exists(file))) return true;
  if (new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) === text) return true;
  const replace = vscode.l10n.t('Replace');
  const message = vscode.l10n.t('{0} holds another conversation.', nameOf(file));
  return (await vscode.window.showWarningMessage(message, replace)) === replace;
}

async function write(file: vscode.Uri, text: string): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      vscode.l10n.t(
        '{0} cannot be written, so that the source was not kept; the post is as it was. {1}',
        nameOf(file),
        reason,
      ),
    );
  }
}

/** In one step of undo, and saved: the hash on the disk is that of the file beside it. */
async function noteHash(
  server: LanguageServer,
  post: vscode.Uri,
  conversation: ImportedConversation,
  first: KeepSourceResult,
): Promise<void> {
  let kept: KeepSourceResult | null = first;
  for (let attempt = 0; attempt < attempts && kept; attempt++) {
    const document = await vscode.workspace.openTextDocument(post);
    if (document.version === kept.version) {
      const change = new vscode.WorkspaceEdit();
      for (const { range, newText } of kept.edits)
        change.replace(
          post,
          new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
          newText,
        );
      if ((await vscode.workspace.applyEdit(change)) && (await document.save())) return;
    }
    kept = await server.keepSource(post, conversation);
  }
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
