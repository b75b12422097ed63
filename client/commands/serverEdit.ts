import * as vscode from 'vscode';
import type { EditAction } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';
import { applyEdits } from './applyEdits.ts';
import { withSlowProgress } from './slowProgress.ts';
import { openTranscript } from './transcriptEditor.ts';

/** Who types on while the server thinks gets a second answer, not an endless race. */
const attempts = 2;

/** Has the server change the transcript in front; says so when there is nothing to do. */
export async function runServerEdit(server: LanguageServer, action: EditAction): Promise<void> {
  const editor = await openTranscript();
  if (!editor) return;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = await withSlowProgress(vscode.l10n.t('Colloquy is working…'), (token) =>
      server.edit(editor.document, action, editor.selection.active, token),
    );
    if (!result) return;
    if ('nothing' in result) {
      vscode.window.showInformationMessage(result.nothing);
      return;
    }
    if (await applyEdits(editor, result)) return;
  }
  vscode.window.showWarningMessage(
    vscode.l10n.t('The text changed while Colloquy was working, so nothing was done. Try again.'),
  );
}
