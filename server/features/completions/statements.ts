/** Sentences for the disclaimer. */
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { composeStatement } from '../../disclaimer/compose.ts';
import { disclaimerContext, missingStatements } from '../../rules/disclaimer/dueStatements.ts';
import { statementLabel } from '../../rules/disclaimer/statementLabel.ts';
import type { Completer } from '../completion.ts';
import { holds } from '../ranges.ts';
import { lineAt, replacing } from './line.ts';

/** The statements that the disclaimer around the cursor does not make yet. */
export const completeStatements: Completer = (snapshot, offset) => {
  const { transcript, configuration } = snapshot;
  const note = transcript.disclaimer;
  const block = note?.blocks.find(({ start, text }) => holds({ start, end: start + text.length }, offset));
  if (!note || !block) return [];
  const context = disclaimerContext(transcript, configuration);
  // The word that is being typed becomes the first of the sentence.
  const word = /[\p{L}\p{M}]*$/u.exec(lineAt(snapshot, offset).before)?.[0] ?? '';
  return missingStatements(transcript, note, configuration).map((statement, at): CompletionItem => {
    const sentence = composeStatement(statement, context);
    const textEdit = replacing(snapshot, { start: offset - word.length, end: offset }, sentence);
    return {
      label: sentence,
      kind: CompletionItemKind.Text,
      detail: statementLabel(statement),
      sortText: String(at).padStart(3, '0'),
      textEdit,
    };
  });
};
