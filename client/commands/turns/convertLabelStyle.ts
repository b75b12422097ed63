import * as vscode from 'vscode';
import type { LabelStyle, LabelStyleInfo } from '../../../server/protocol.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { openTranscript } from '../../transcriptEditor.ts';
import { setLabelStyle } from '../configuration/configurationEdits.ts';
import { changeConfigurationFile, configurationFile } from '../configuration/configurationFile.ts';
import { runServerEdit } from '../serverEdit.ts';

/** *Convert Label Style…*: writes the transcript in front in a style that the editor picks. */
export async function convertLabelStyle(server: LanguageServer): Promise<void> {
  const editor = await openTranscript();
  if (!editor) return;
  const styles = await server.labelStyles(editor.document);
  if (styles.length === 0) {
    vscode.window.showInformationMessage(vscode.l10n.t('There are no labels yet. Label Turns adds them.'));
    return;
  }
  const title = vscode.l10n.t('Convert Label Style');
  const placeHolder = vscode.l10n.t('How the turns of this post are to be labelled');
  const picked = await vscode.window.showQuickPick(styles.map(itemOf), {
    title,
    placeHolder,
    matchOnDescription: true,
  });
  if (!picked || !(await runServerEdit(server, 'convert-labels', picked.style)) || picked.isConfigured) return;
  await offerAsOwn(picked.style, editor.document.uri);
}

function itemOf({ style, example, isCurrent, isConfigured }: LabelStyleInfo) {
  const notes = [
    ...(isCurrent ? [vscode.l10n.t('This post has it now')] : []),
    ...(isConfigured ? [vscode.l10n.t('The blog’s own style')] : []),
  ];
  const label = `${isCurrent ? '$(check)' : '$(blank)'} ${nameOf(style)}`;
  return { label, description: example, detail: notes.join(' · ') || undefined, style, isConfigured };
}

function nameOf(style: LabelStyle): string {
  switch (style) {
    case 'bold-label':
      return vscode.l10n.t('Bold labels');
    case 'heading':
      return vscode.l10n.t('Headings');
    case 'plain':
      return vscode.l10n.t('Plain labels');
    case 'bold-question':
      return vscode.l10n.t('Bold questions, no labels');
  }
}

/** Another style than the blog’s is reported turn by turn. */
async function offerAsOwn(style: LabelStyle, document: vscode.Uri): Promise<void> {
  const use = vscode.l10n.t('Make It the Blog’s Style');
  const message = vscode.l10n.t('The blog’s own label style is another one, so these labels are reported.');
  if ((await vscode.window.showInformationMessage(message, use)) !== use) return;
  const isInFile = await changeConfigurationFile(document.toString(), (text) => setLabelStyle(text, style));
  if (!isInFile)
    await vscode.workspace.getConfiguration('colloquy').update('labelStyle', style, vscode.ConfigurationTarget.Global);
  const place = isInFile ? configurationFile : vscode.l10n.t('your settings');
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} is the blog’s style now, in {1}.', nameOf(style), place), 6000);
}
