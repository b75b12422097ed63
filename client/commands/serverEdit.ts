import * as vscode from 'vscode';
import type { EditAction, LabelStyle } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';
import { withSlowProgress } from '../slowProgress.ts';
import { openTranscript } from '../transcriptEditor.ts';
import { applyEdits } from './applyEdits.ts';

/** Who types on while the server thinks gets a second answer, not an endless race. */
const attempts = 2;

/**
 * Has the server change the transcript in front; says so when there is nothing to do.
 * @returns whether it was changed.
 */
export async function runServerEdit(server: LanguageServer, action: EditAction, style?: LabelStyle): Promise<boolean> {
  const editor = await openTranscript();
  if (!editor) return false;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = await withSlowProgress(vscode.l10n.t('Colloquy is working…'), (token) =>
      server.edit(editor.document, action, editor.selection.active, token, style),
    );
    if (!result) return false;
    if ('nothing' in result) {
      vscode.window.showInformationMessage(result.nothing);
      return false;
    }
    if (await applyEdits(editor, result)) return true;
  }
  vscode.window.showWarningMessage(
    vscode.l10n.t('The text changed while Colloquy was working, so nothing was done. Try again.'),
  );
  return false;
}
