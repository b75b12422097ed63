/** Gives a turn to the other side. */
import * as l10n from '@vscode/l10n';
import { absolute } from '../../transcript/model.ts';
import { otherRole } from '../../transcript/speakers/otherRole.ts';
import { turnAround } from '../../transcript/turns/turnRange.ts';
import { flipBoldTurn } from './boldQuestions.ts';
import { keepingCursor } from './cursor.ts';
import { correctAndLabel, inferredAt } from './inferredTurn.ts';
import type { PostCommand } from './postEdit.ts';
import { labelOf } from './speakerNames.ts';

/** The turn at the cursor gets the label of the other side; without labels, all turns are labelled with that one corrected. */
export const flipSpeaker: PostCommand = (snapshot, offset) => {
  const { transcript } = snapshot;
  if (transcript.turns.length === 0) {
    const found = inferredAt(snapshot, offset);
    if (typeof found === 'string') return found;
    return correctAndLabel(snapshot, offset, { block: found.block, as: otherRole(found.turn.role) });
  }
  const at = turnAround(transcript, offset);
  const turn = transcript.turns[at];
  if (!turn) return l10n.t('The cursor is in no turn.');
  if (!turn.label) return flipBoldTurn(turn, offset);
  const { written } = labelOf(otherRole(turn.role), at, snapshot);
  const place = absolute(turn.label.span);
  const [space = ''] = /\s*$/.exec(turn.label.written) ?? [];
  return keepingCursor([{ ...place, newText: written + space }], offset);
};
