/** Corrects one turn of a text in no dress, and labels them all. */
import * as l10n from '@vscode/l10n';
import { labelTurns } from '../../inference/labelTurns.ts';
import {
  type Correction,
  correctTranscriptTurns,
  type InferredBlocks,
  inferTranscriptTurns,
} from '../../inference/transcriptTurns.ts';
import { changesOf } from '../../rules/applyFixes.ts';
import type { Block } from '../../transcript/model.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { keepingCursor } from './cursor.ts';
import type { PostEdit } from './postEdit.ts';

/** The inferred turn at an offset, its first block, and the turn before; else what to say. */
export function inferredAt(
  { transcript }: Snapshot,
  offset: number,
): { turn: InferredBlocks; block: Block; before: InferredBlocks | undefined } | string {
  const turns = inferTranscriptTurns(transcript, { asked: true });
  if (turns.length === 0) return l10n.t('This does not look like a conversation.');
  const at = turns.findLastIndex(({ blocks: [first] }) => first !== undefined && first.start <= offset);
  const turn = turns[at];
  const block = turn?.blocks[0];
  return turn && block ? { turn, block, before: turns[at - 1] } : l10n.t('The cursor is in no turn.');
}

/** Labels the turns as they are found with a correction; the cursor stays with its words. */
export function correctAndLabel(snapshot: Snapshot, offset: number, correction: Correction): PostEdit | string {
  const { transcript, configuration } = snapshot;
  const turns = correctTranscriptTurns(transcript, correction);
  if (turns.length === 0) return l10n.t('No conversation can be read like that: the editor has to speak first.');
  const edits = labelTurns(transcript, configuration, turns);
  return keepingCursor(changesOf({ title: '', level: 'suggestion', edits }), offset);
}
