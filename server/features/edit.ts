/** Commands that change a post. */
import { type EditAction, type EditParams, EditRequest, type EditResult } from '../protocol.ts';
import { editResult } from './edits/editResult.ts';
import { flipSpeaker } from './edits/flipSpeaker.ts';
import { mergeTurn } from './edits/mergeTurn.ts';
import { moveTurn } from './edits/moveTurn.ts';
import { newQuestion } from './edits/newQuestion.ts';
import type { PostCommand } from './edits/postEdit.ts';
import { splitTurn } from './edits/splitTurn.ts';
import { convertLabelStyle, fixEverything, insertDisclaimer, labelAllTurns } from './edits/wholePost.ts';
import { toOffset } from './ranges.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

const commands: Readonly<Record<EditAction, PostCommand>> = {
  'label-turns': labelAllTurns,
  'insert-disclaimer': insertDisclaimer,
  'fix-all': fixEverything,
  'move-turn-up': moveTurn(-1),
  'move-turn-down': moveTurn(1),
  'new-question': newQuestion,
  'convert-labels': convertLabelStyle,
  'flip-speaker': flipSpeaker,
  'merge-turn': mergeTurn,
  'split-turn': splitTurn,
};

/** Answers `transcript/edit`. */
export function edit(session: Session): void {
  // Edits for a version that is gone are what the client asks again for.
  const outdated = (version: number): EditResult => ({ version, edits: [] });
  session.connection.onRequest<EditResult, never>(
    EditRequest.method,
    handler<EditParams, EditResult>(
      session,
      outdated(-1),
      (snapshot, { action, position, style }) => {
        const result = commands[action](snapshot, toOffset(snapshot, position), style);
        return typeof result === 'string' ? { nothing: result } : editResult(snapshot, result);
      },
      outdated,
    ),
  );
}
