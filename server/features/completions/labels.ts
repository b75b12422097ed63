/** Labels where a turn may open. */
import * as l10n from '@vscode/l10n';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { modelLabel } from '../../inference/labelTurns.ts';
import type { Role } from '../../transcript/model.ts';
import { labelText } from '../../transcript/turns/labelText.ts';
import { turnAt } from '../../transcript/turns/turnRange.ts';
import type { Completer } from '../completion.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { followsEmptyLine, lineAt, replacing } from './line.ts';

/** The labels of the post's speakers in the blog's style, the one who speaks next first. */
export const completeLabels: Completer = (snapshot, offset) => {
  const { labelStyle } = snapshot.configuration;
  if (labelStyle === 'bold-question') return [];
  const line = lineAt(snapshot, offset);
  const typed = /^(?:#{1,6} |\*{0,2})[\p{L}\p{N}.'’-]{0,40}$/u.exec(line.before)?.[0];
  // Editors close the bold that one opens.
  if (typed === undefined || !/^\**$/.test(line.after) || !followsEmptyLine(snapshot, line.start)) return [];
  const range = { start: line.start, end: offset + line.after.length };
  const space = labelStyle === 'heading' ? snapshot.transcript.lineBreak.repeat(2) : ' ';
  const last = snapshot.transcript.turns[turnAt(snapshot.transcript.turns, line.start - 1)]?.role ?? 'model';
  return speakersIn(snapshot).map(({ name, role }, at): CompletionItem => {
    const label = labelText(name, labelStyle);
    return {
      label,
      kind: CompletionItemKind.Value,
      detail: role === 'editor' ? l10n.t('the editor') : l10n.t('the model'),
      // What is typed must be the start of this, whatever style it begins in.
      filterText: /^[#*]*\s?/.exec(typed)?.[0] + name,
      sortText: `${role === last ? 1 : 0}${String(at).padStart(3, '0')}`,
      textEdit: replacing(snapshot, range, label + space),
    };
  });
};

/** Who spoke in the post and who is declared, each once; both roles at least. */
function speakersIn({ transcript, configuration }: Snapshot): { name: string; role: Role }[] {
  const names = new Map<string, Role>();
  for (const { label, role } of transcript.turns) if (label && !names.has(label.name)) names.set(label.name, role);
  const roles = new Set(names.values());
  for (const { name, role } of transcript.speakers.declared) if (!roles.has(role)) names.set(name, role);
  const known = new Set(names.values());
  if (!known.has('editor')) names.set(configuration.editorName, 'editor');
  if (!known.has('model')) names.set(modelLabel(transcript, configuration), 'model');
  return [...names].map(([name, role]) => ({ name, role }));
}
