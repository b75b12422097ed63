import * as vscode from 'vscode';
import { transcriptEditor } from '../../transcriptEditor.ts';
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
  // A second Enter starts from what the first has made of the text.
  let last = Promise.resolve();
  const enterKey = () => {
    last = last.then(continueList, continueList);
    return last;
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidChangeTextDocument(tell),
    vscode.commands.registerCommand('colloquy.continueList', enterKey),
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
  const edits = editor && isInList(editor) ? editsAt(editor) : undefined;
  const applied = edits && editor && (await applyAll(editor, edits));
  if (!applied) await vscode.commands.executeCommand('default:type', { text: '\n' });
}

function editsAt({ document, selection }: vscode.TextEditor): vscode.TextEdit[] | undefined {
  return enter(document.getText(), document.offsetAt(selection.active))?.map(
    ({ start, end, newText }) =>
      new vscode.TextEdit(new vscode.Range(document.positionAt(start), document.positionAt(end)), newText),
  );
}

/** False when the editor takes no edits. */
async function applyAll(editor: vscode.TextEditor, edits: readonly vscode.TextEdit[]): Promise<boolean> {
  const { document, selection } = editor;
  let { version } = document;
  if (await apply(editor, edits)) return true;
  // VS Code refuses an edit that a key has overtaken. The edits still fit, since what was typed stands right of them,
  // where Enter was pressed; but for blanks that were to go from that very place.
  const fitting = edits.filter(({ range }) => range.isEmpty || !range.start.isEqual(selection.active));
  while (document.version !== version) {
    ({ version } = document);
    if (await apply(editor, fitting)) return true;
  }
  return false;
}

function apply(editor: vscode.TextEditor, edits: readonly vscode.TextEdit[]): Thenable<boolean> {
  return editor.edit((builder) => {
    for (const { range, newText } of edits) {
      // An insertion takes the cursor along, a replacement does not.
      if (range.isEmpty) builder.insert(range.start, newText);
      else builder.replace(range, newText);
    }
  });
}
