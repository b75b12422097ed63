import * as vscode from 'vscode';

/** The editor in front, when it holds a transcript. */
export function transcriptEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isTranscript(editor.document) ? editor : undefined;
}

/**
 * The editor in front, else the transcript that is open behind the walkthrough or the preview, brought to the front.
 * Says so where there is none.
 */
export async function openTranscript(): Promise<vscode.TextEditor | undefined> {
  const editor = transcriptEditor();
  if (editor) return editor;
  const document = openDocument();
  if (document) return vscode.window.showTextDocument(document);
  vscode.window.showInformationMessage(vscode.l10n.t('Open a transcript first.'));
  return undefined;
}

/** A transcript that a tab shows, those of the active group first. */
export function openDocument(): vscode.TextDocument | undefined {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const tabs = [activeTabGroup, ...all].flatMap((group) => group.tabs).map((tab) => tab.input);
  const shown = new Set(tabs.flatMap((input) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : [])));
  return vscode.workspace.textDocuments.find((each) => isTranscript(each) && shown.has(each.uri.toString()));
}

/** Whether the document is a transcript to VS Code. */
export function isTranscript(document: vscode.TextDocument): boolean {
  return document.languageId === 'transcript';
}
