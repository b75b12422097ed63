/** Joins a turn to the one before it. */
import * as l10n from '@vscode/l10n';
import { absolute, type Turn } from '../../transcript/model.ts';
import { saidRange, turnAround } from '../../transcript/turns/turnRange.ts';
import { flipBoldTurn } from './boldQuestions.ts';
import { keepingCursor } from './cursor.ts';
import { correctAndLabel, inferredAt } from './inferredTurn.ts';
import type { PostCommand } from './postEdit.ts';

/** The label of the turn at the cursor goes, its words stay; without labels, all turns are labelled but that one. */
export const mergeTurn: PostCommand = (snapshot, offset) => {
  const { turns } = snapshot.transcript;
  if (turns.length === 0) {
    const found = inferredAt(snapshot, offset);
    if (typeof found === 'string') return found;
    if (!found.before) return l10n.t('This is the first turn: there is none to merge it with.');
    return correctAndLabel(snapshot, offset, { block: found.block, as: `${found.before.role} goes on` });
  }
  const at = turnAround(snapshot.transcript, offset);
  const turn = turns[at];
  if (!turn) return l10n.t('The cursor is in no turn.');
  if (at === 0) return l10n.t('This is the first turn: there is none to merge it with.');
  if (!turn.label) return flipBoldTurn(turn, offset);
  return keepingCursor([{ ...labelRange(turn), newText: '' }], offset);
};

/** The label with the white space to the first word; a turn that says nothing leaves its line empty. */
function labelRange(turn: Turn) {
  const { start, end } = absolute((turn.label as NonNullable<Turn['label']>).span);
  return { start, end: saidRange(turn)?.start ?? end };
}
