/** What the lightbulb offers at a turn's label besides the repair of problems. */
import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { absolute } from '../transcript/model.ts';
import { flipSpeaker } from './edits/flipSpeaker.ts';
import { mergeTurn } from './edits/mergeTurn.ts';
import type { Snapshot } from './posts/snapshot.ts';
import type { Session } from './session/session.ts';
import { workspaceEdit } from './workspaceEdit.ts';

/** Flipping and merging a turn, where the cursor is in its label. */
export function turnActions(session: Session, snapshot: Snapshot, offset: number): CodeAction[] {
  const isInLabel = snapshot.transcript.turns.some(({ label }) => {
    const place = label && absolute(label.span);
    return place && place.start <= offset && offset <= place.end;
  });
  if (!isInLabel) return [];
  const commands = [
    [l10n.t('Flip the speaker'), flipSpeaker],
    [l10n.t('Merge with the turn before'), mergeTurn],
  ] as const;
  return commands.flatMap(([title, command]): CodeAction[] => {
    const result = command(snapshot, offset);
    if (typeof result === 'string') return [];
    return [{ title, kind: CodeActionKind.RefactorRewrite, edit: workspaceEdit(session, snapshot, result.changes) }];
  });
}
