import * as vscode from 'vscode';
import { type LabelStyle, skeleton } from './skeleton.ts';

/** Opens an untitled transcript with a title, a question and an answer to fill in. */
export async function newTranscript(): Promise<void> {
  const { l10n, window, workspace } = vscode;
  const settings = workspace.getConfiguration('colloquy');
  const snippet = skeleton(settings.get<LabelStyle>('labelStyle', 'bold-label'), {
    title: l10n.t('Title'),
    editor: settings.get('editorName', 'Editor'),
    question: l10n.t('Your question?'),
    model: l10n.t('Model'),
    answer: l10n.t('The answer.'),
  });
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'transcript' }));
  await editor.insertSnippet(new vscode.SnippetString(snippet));
}
