import * as vscode from 'vscode';
import type { EditAction, LabelStyle, Position } from '../../server/protocol.ts';
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
    if (!(await applyEdits(editor, result))) continue;
    if (result.doubts) void tellOfDoubts(editor, result.doubts);
    return true;
  }
  vscode.window.showWarningMessage(
    vscode.l10n.t('The text changed while Colloquy was working, so nothing was done. Try again.'),
  );
  return false;
}

/** Says at how many places another speaker may begin, and lists them for whoever wants to look. */
async function tellOfDoubts({ document }: vscode.TextEditor, doubts: readonly Position[]): Promise<void> {
  const { l10n, window } = vscode;
  const show = l10n.t('Show');
  const message =
    doubts.length === 1
      ? l10n.t('The turns are labelled. At one place it is doubtful who speaks.')
      : l10n.t('The turns are labelled. At {0} places it is doubtful who speaks.', doubts.length);
  if ((await window.showInformationMessage(message, show)) !== show) return;
  const places = doubts.map(({ line, character }) => new vscode.Position(line, character));
  const editor = await window.showTextDocument(document);
  const [first = editor.selection.active] = places;
  editor.selection = new vscode.Selection(first, first);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  if (places.length === 1) return;
  const locations = places.map((place) => new vscode.Location(document.uri, place));
  await vscode.commands.executeCommand('editor.action.goToLocations', document.uri, first, locations, 'peek');
}
