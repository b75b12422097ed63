/** The kinds of what is pasted and dropped, by which the setting `editor.pasteAs.preferences` knows them. */
import * as vscode from 'vscode';
import type { PasteOffer } from '../../server/protocol.ts';

const ours = vscode.DocumentDropOrPasteEditKind.Empty.append('transcript');

/** By what the server calls them. */
export const kinds: Readonly<Record<PasteOffer['kind'] | 'import', vscode.DocumentDropOrPasteEditKind>> = {
  turns: ours.append('turns'),
  markdown: ours.append('markdown'),
  link: ours.append('link'),
  import: ours.append('import'),
};
