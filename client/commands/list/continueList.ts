import * as vscode from 'vscode';
import { transcriptEditor } from '../transcriptEditor.ts';
import { enter } from './enter.ts';
import { needsListHelp } from './needsHelp.ts';

/** The keybinding of Enter asks for this: everywhere else Enter stays VS Code's own, without a detour through the extension. */
const contextKey = 'colloquy.enterContinuesList';

/** Registers Enter in lists, and tells VS Code at each move of the cursor whether it is in one. */
export function registerContinueList(): vscode.Disposable {
  let told = false;
  const tell = () => {
    const editor = transcriptEditor();
    const now = editor !== undefined && isInList(editor);
    if (now !== told) vscode.commands.executeCommand('setContext', contextKey, now);
    told = now;
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidChangeTextDocument(tell),
    vscode.commands.registerCommand('colloquy.continueList', continueList),
  );
}

function isInList({ document, selections: [selection, ...others] }: vscode.TextEditor): boolean {
  if (!selection?.isEmpty || others.length > 0) return false;
  // An event may come between a change of the text and that of the cursor.
  const { line, character } = document.validatePosition(selection.active);
  return needsListHelp(document.lineAt(line).text, character);
}

/** Nothing is awaited before the edit, so that what is typed next lands behind it. */
async function continueList(): Promise<void> {
  const editor = transcriptEditor();
  const changes = editor && isInList(editor) ? changesAt(editor) : undefined;
  const applied = changes && (await editor?.edit((builder) => replaceAll(builder, editor.document, changes)));
  if (!applied) await vscode.commands.executeCommand('default:type', { text: '\n' });
}

function changesAt({ document, selection }: vscode.TextEditor) {
  return enter(document.getText(), document.offsetAt(selection.active));
}

function replaceAll(
  builder: vscode.TextEditorEdit,
  document: vscode.TextDocument,
  changes: NonNullable<ReturnType<typeof enter>>,
): void {
  for (const { start, end, newText } of changes) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    // An insertion takes the cursor along, a replacement does not.
    if (range.isEmpty) builder.insert(range.start, newText);
    else builder.replace(range, newText);
  }
}
