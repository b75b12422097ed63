/** Renames a speaker. */
import * as l10n from '@vscode/l10n';
import { LSPErrorCodes, type PrepareRenameParams, type RenameParams, ResponseError } from 'vscode-languageserver';
import type { TextChange } from '../rules/applyFixes.ts';
import { absolute, spanText } from '../transcript/model.ts';
import { namesInFrontMatter } from '../transcript/speakers/namesInFrontMatter.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { toOffset, toRange } from './ranges.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';
import { labelledTurnAt, turnsOfSpeaker } from './speakerAt.ts';
import { workspaceEdit } from './workspaceEdit.ts';

/** All labels of a speaker, and front matter where it holds one of their names. */
export function rename(session: Session): void {
  session.connection.onPrepareRename(handler(session, null, prepare));
  session.connection.onRenameRequest(
    handler(session, null, (snapshot, params) => {
      const changes = renamed(snapshot, params);
      return changes && workspaceEdit(session, snapshot, changes);
    }),
  );
}

function prepare(snapshot: Snapshot, { position }: PrepareRenameParams) {
  const turn = nameable(snapshot, position);
  return turn ? { range: toRange(snapshot, absolute(turn.label.nameSpan)), placeholder: turn.label.name } : null;
}

/** A chat page's own line, such as `You said:`, is no label any more under another name. */
function nameable(snapshot: Snapshot, position: PrepareRenameParams['position']) {
  const turn = labelledTurnAt(snapshot.transcript, toOffset(snapshot, position));
  return turn?.label.dress === 'said' ? undefined : turn;
}

function renamed(snapshot: Snapshot, { position, newName }: RenameParams): TextChange[] | null {
  const turn = nameable(snapshot, position);
  if (!turn) return null;
  const name = newName.trim();
  if (!/^[\p{L}\p{N}][^\n\r:：*<>[\]`]{0,39}$/u.test(name)) {
    const message = l10n.t('A speaker’s name begins with a letter or digit, holds no colon or markup, and is short.');
    throw new ResponseError(LSPErrorCodes.RequestFailed, message);
  }
  const labels = turnsOfSpeaker(snapshot.transcript, turn).flatMap(({ label }) =>
    label && label.dress !== 'said' ? [label.nameSpan] : [],
  );
  const written = new Set(labels.map(spanText));
  const places = [...namesInFrontMatter(snapshot.transcript, written), ...labels.map(absolute)];
  return places.map((place) => ({ ...place, newText: name }));
}
