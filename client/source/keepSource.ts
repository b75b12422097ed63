/** Keeps the conversation that a post was made of beside it. */
import * as vscode from 'vscode';
import type { ImportedConversation, KeepSourceResult } from '../../server/protocol.ts';
import { exists } from '../exists.ts';
import type { LanguageServer } from '../languageClient.ts';
import { isTranscript } from '../transcriptEditor.ts';
import { withTryAgain } from '../tryAgain.ts';
import { nameFromTitle } from './postName.ts';
import { warnOfPublishing } from './publishing.ts';
import { nameOf, savePost } from './savePost.ts';

/** The values of `colloquy.import.keepSource`. */
type Wish = 'ask' | 'always' | 'never';

/** Who types on meanwhile gets another try, not an endless race. */
const attempts = 3;

/**
 * Keeps the source of a post that was just imported, if its editor wants that: writes the file beside the post, which is
 * saved for it, `near` that file where it has no place yet, and notes its hash in the post. What fails can be tried again;
 * whatever is refused or fails, the post stays as it is.
 */
export async function keepSource(
  server: LanguageServer,
  document: vscode.TextDocument,
  conversation: ImportedConversation,
  near: vscode.Uri = document.uri,
): Promise<void> {
  if (!(await isWanted(document))) return;
  const post = placeOf(document) ?? (await savePost(document, proposedPlace(conversation, near)));
  if (post) await withTryAgain(() => keepBeside(server, post, conversation));
}

/** Where the post lies; the question was no obstacle to saving it, which leaves the untitled one closed. */
function placeOf(document: vscode.TextDocument): vscode.Uri | undefined {
  if (!document.isUntitled) return document.uri;
  if (!document.isClosed) return undefined;
  const said = document.getText().trim();
  const { fs, textDocuments } = vscode.workspace;
  return textDocuments.find(
    (each) => fs.isWritableFileSystem(each.uri.scheme) === true && !each.isUntitled && each.getText().trim() === said,
  )?.uri;
}

function proposedPlace({ title }: ImportedConversation, near: vscode.Uri): vscode.Uri {
  const name = nameFromTitle(title ?? '');
  return near.scheme === 'untitled' ? vscode.Uri.file(`/${name}`) : vscode.Uri.joinPath(near, '..', name);
}

async function keepBeside(server: LanguageServer, post: vscode.Uri, conversation: ImportedConversation): Promise<void> {
  const document = await vscode.workspace.openTextDocument(post);
  // The server knows transcripts alone, and settings can make any file another one.
  if (!isTranscript(document)) await vscode.languages.setTextDocumentLanguage(document, 'transcript');
  const kept = await server.keepSource(post, conversation);
  if (!kept)
    throw new Error(vscode.l10n.t('The source was not kept, since {0} is not open as a transcript.', nameOf(post)));
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
  const [keep, notNow, always, never] = [l10n.t('Keep It'), l10n.t('Not Now'), l10n.t('Always'), l10n.t('Never')];
  const question = l10n.t(
    'Keep the untouched conversation in a file beside the post? Then Colloquy can tell what was changed in the model’s words. A folder that is published as it is publishes this file too.',
  );
  const answer = await window.showInformationMessage(question, keep, notNow, always, never);
  if (answer === always || answer === never)
    await settings.update(
      'import.keepSource',
      answer === always ? 'always' : 'never',
      vscode.ConfigurationTarget.Global,
    );
  return answer === keep || answer === always;
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
