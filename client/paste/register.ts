import * as vscode from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import { DropProvider } from './dropProvider.ts';
import { kinds } from './kinds.ts';
import { PasteProvider } from './pasteProvider.ts';

/** Registers what pasting into a transcript and dropping on it can do. */
export function registerPaste(server: LanguageServer): vscode.Disposable {
  const transcript = { language: 'transcript' };
  const { turns, markdown, link } = kinds;
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(transcript, new PasteProvider(server), {
      providedPasteEditKinds: [turns, markdown, link],
      pasteMimeTypes: ['text/plain', 'text/html'],
    }),
    vscode.languages.registerDocumentDropEditProvider(transcript, new DropProvider(server), {
      providedDropEditKinds: [link, kinds.import],
      dropMimeTypes: ['text/uri-list'],
    }),
  );
}
