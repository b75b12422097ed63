import * as vscode from 'vscode';
import type { EditResult } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';
import { applyEdits, asRange } from './applyEdits.ts';
import { needsListHelp } from './listLine.ts';
import { transcriptEditor } from './transcriptEditor.ts';

/** Enter must feel instant: who waits longer, in milliseconds, gets a plain new line. */
const patience = 150;

/** The keybinding of Enter asks for this: everywhere else Enter stays VS Code's own, without a detour through the extension. */
const contextKey = 'colloquy.enterContinuesList';

/** Registers Enter in lists, and tells VS Code at each move of the cursor whether it is in one. */
export function registerContinueList(server: LanguageServer): vscode.Disposable {
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
    vscode.commands.registerCommand('colloquy.continueList', () => continueList(server)),
  );
}

function isInList({ document, selections: [selection, ...others] }: vscode.TextEditor): boolean {
  if (!selection?.isEmpty || others.length > 0) return false;
  // An event may come between a change of the text and that of the cursor.
  const { line, character } = document.validatePosition(selection.active);
  return needsListHelp(document.lineAt(line).text, character);
}

async function continueList(server: LanguageServer): Promise<void> {
  const editor = transcriptEditor();
  if (!editor || !isInList(editor)) return typeNewLine();
  const { document } = editor;
  const { version } = document;
  const position = editor.selection.active;
  const result = await soon(server.edit(document, 'continue-list', position));
  const edits = result && 'edits' in result ? result : undefined;
  if (edits && (await applyEdits(editor, edits))) return;
  if (document.version === version) return typeNewLine();
  // Somebody typed on: the line is broken where Enter was pressed, not where the cursor is by now.
  const newLine = edits?.edits.find(({ range }) =>
    asRange(range).isEqual(new vscode.Range(position, position)),
  )?.newText;
  await editor.edit((builder) => builder.insert(position, newLine ?? '\n'));
}

function soon(answer: Promise<EditResult>): Promise<EditResult | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  return Promise.race([answer.catch(() => undefined), tooLate]);
}

async function typeNewLine(): Promise<void> {
  await vscode.commands.executeCommand('default:type', { text: '\n' });
}
