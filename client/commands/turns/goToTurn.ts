import * as vscode from 'vscode';
import type { LanguageServer } from '../../languageClient.ts';
import { openTranscript } from '../../transcriptEditor.ts';
import { type Direction, turnStep } from './turnStep.ts';

/** How long the status bar names the turn, in milliseconds. */
const shown = 4000;

/** Puts the cursor into the next or previous turn. Screen readers read the line it lands on; the status bar says which turn it is. */
export async function goToTurn(server: LanguageServer, direction: Direction): Promise<void> {
  const editor = await openTranscript();
  if (!editor) return;
  const turns = await server.turns(editor.document);
  const starts = turns.map(({ start }) => start);
  const index = turnStep(starts, editor.selection.active, direction);
  const turn = index === undefined ? undefined : turns[index];
  if (index === undefined || !turn) {
    vscode.window.setStatusBarMessage(explain(turns.length, direction), shown);
    return;
  }
  const position = new vscode.Position(turn.start.line, turn.start.character);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('Turn {0} of {1}: {2}', index + 1, turns.length, turn.speaker),
    shown,
  );
}

function explain(turns: number, direction: Direction): string {
  if (turns === 0) return vscode.l10n.t('There are no turns. Label Turns finds them.');
  return direction === 'next' ? vscode.l10n.t('This is the last turn.') : vscode.l10n.t('This is the first turn.');
}
