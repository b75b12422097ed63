import * as vscode from 'vscode';
import type { TurnInfo } from '../../../server/protocol.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { openTranscript } from '../../transcriptEditor.ts';
import { saidBy, searchRanges } from './roleRanges.ts';

type Role = TurnInfo['role'];

/**
 * Opens VS Code's find for what one role says: finding and replacing leave all else alone. It looks for what is selected,
 * or for the word at the cursor.
 */
export async function findInRole(server: LanguageServer, role: Role): Promise<void> {
  const found = await turnsOf(server, role);
  if (!found) return;
  const { editor, ranges } = found;
  const before = editor.selections;
  const searchString = wordsAt(editor);
  // Find takes its words from the selection as long as it has none, so that it gets some before everything is selected.
  await find({ searchString: searchString || ' ' });
  editor.selections = asSelections(searchRanges(ranges, (line) => editor.document.lineAt(line).text.length));
  await find({ searchString, findInSelection: true });
  // It keeps its ranges; who types into a selection of all answers would lose them.
  editor.selections = before;
}

/** Selects what one role says. */
export async function selectRole(server: LanguageServer, role: Role): Promise<void> {
  const found = await turnsOf(server, role);
  if (found) found.editor.selections = asSelections(found.ranges);
}

async function turnsOf(server: LanguageServer, role: Role) {
  const editor = await openTranscript();
  if (!editor) return undefined;
  const { version } = editor.document;
  const turns = await server.turns(editor.document);
  const ranges = saidBy(turns, role);
  if (ranges.length > 0 && editor.document.version === version) return { editor, ranges };
  const reason = editor.document.version === version ? explain(turns.length, role) : changed();
  vscode.window.showInformationMessage(reason);
  return undefined;
}

function explain(turns: number, role: Role): string {
  if (turns === 0) return vscode.l10n.t('There are no labels that tell questions from answers. Label Turns adds them.');
  return role === 'model' ? vscode.l10n.t('There are no answers.') : vscode.l10n.t('There are no questions.');
}

function changed(): string {
  return vscode.l10n.t('The text changed while Colloquy was working, so nothing was done. Try again.');
}

function wordsAt({ document, selection }: vscode.TextEditor): string {
  const word = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return word?.isSingleLine ? document.getText(word) : '';
}

function find(request: { searchString: string; findInSelection?: boolean }): Thenable<unknown> {
  return vscode.commands.executeCommand('editor.actions.findWithArgs', { ...request, isRegex: false });
}

function asSelections(ranges: readonly NonNullable<TurnInfo['said']>[]): vscode.Selection[] {
  return ranges.map(({ start, end }) => new vscode.Selection(start.line, start.character, end.line, end.character));
}
