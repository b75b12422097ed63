import * as vscode from 'vscode';
import { associationPatterns } from './associationPatterns.ts';

/** Makes a file, or the document in front, a transcript for VS Code, and offers to remember it. */
export async function treatAsTranscript(uri?: vscode.Uri): Promise<void> {
  const document = uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
  if (!document) return;
  const transcript = await vscode.languages.setTextDocumentLanguage(document, 'transcript');
  await vscode.window.showTextDocument(transcript);
  if (!transcript.isUntitled) await offerToRemember(transcript.uri);
}

async function offerToRemember({ path }: vscode.Uri): Promise<void> {
  const patterns = associationPatterns(path);
  const question = vscode.l10n.t('Always open such files as transcripts?');
  const chosen = await vscode.window.showInformationMessage(question, ...patterns);
  if (!chosen) return;
  const settings = vscode.workspace.getConfiguration('files');
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  const { workspaceValue, globalValue } = settings.inspect<Record<string, string>>('associations') ?? {};
  const present = target === vscode.ConfigurationTarget.Workspace ? workspaceValue : globalValue;
  await settings.update('associations', { ...present, [chosen]: 'transcript' }, target);
}
