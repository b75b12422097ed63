/** Parts a turn in two. */
import * as l10n from '@vscode/l10n';
import { parseOptions } from '../../config/parseOptions.ts';
import { joinsLabel, labelTurns, opensWithWords } from '../../inference/labelTurns.ts';
import { correctTranscriptTurns } from '../../inference/transcriptTurns.ts';
import { applyChanges, type TextChange } from '../../rules/applyFixes.ts';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import { absolute, type Block, type Turn } from '../../transcript/model.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { otherRole } from '../../transcript/speakers/otherRole.ts';
import { saidRange, turnAt } from '../../transcript/turns/turnRange.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { inBold, unbold } from './boldQuestions.ts';
import { keepingCursor } from './cursor.ts';
import { correctAndLabel, inferredAt } from './inferredTurn.ts';
import type { PostCommand, PostEdit } from './postEdit.ts';
import { labelOf } from './speakerNames.ts';
import { type SplitPlace, splitPlace } from './splitPlace.ts';

/** From the cursor on the other side speaks; without labels, all turns are labelled, and this one too. */
export const splitTurn: PostCommand = (snapshot, offset) => {
  const { turns } = snapshot.transcript;
  if (turns.length === 0) return splitInferred(snapshot, offset);
  const at = turnAt(turns, offset);
  const turn = turns[at];
  if (!turn) return l10n.t('The cursor is in no turn.');
  const blocks = [...new Set(turn.body.map(({ block }) => block))];
  const place = splitPlace(blocks, saidRange(turn), offset);
  if (typeof place === 'string') return place;
  if (!turn.label) return splitBold(turn, place, offset);
  const opening = openingAt(place, at, turn, snapshot);
  return keepingCursor([opening], Math.max(offset, opening.end));
};

/** The label of the other side, before a block or in the place of a gap. */
function openingAt({ block, gap }: SplitPlace, at: number, turn: Turn, snapshot: Snapshot): TextChange {
  const { lineBreak } = snapshot.transcript;
  const empty = lineBreak + lineBreak;
  const { written, standsAlone } = labelOf(otherRole(turn.role), at, snapshot);
  const joins = gap ? opensWithWords(block.text.slice(gap.end - block.start)) : joinsLabel(block);
  const space = standsAlone || !joins ? empty : ' ';
  const start = startOf(block);
  return gap ? { ...gap, newText: empty + written + space } : { start, end: start, newText: written + space };
}

function splitBold(turn: Turn, { block, gap }: SplitPlace, offset: number): PostEdit | string {
  const from = turn.body.findIndex((span) => span.block === block);
  const rest = turn.body.slice(from);
  const changes = gap ? [] : turn.role === 'editor' ? unbold(rest) : inBold(rest[0]!);
  if (changes.length > 0) return keepingCursor(changes, offset);
  return l10n.t('Where questions are set in bold, a turn can be split before a plain paragraph.');
}

function splitInferred(snapshot: Snapshot, offset: number): PostEdit | string {
  const found = inferredAt(snapshot, offset);
  if (typeof found === 'string') return found;
  const { role, blocks } = found.turn;
  const [first, last] = [blocks[0], blocks.at(-1)] as [Block, Block];
  const said = { start: startOf(first), end: last.start + last.text.trimEnd().length };
  const place = splitPlace(blocks, said, offset);
  if (typeof place === 'string') return place;
  if (!place.gap)
    return correctAndLabel(snapshot, Math.max(offset, startOf(place.block)), {
      block: place.block,
      as: otherRole(role),
    });
  return splitAndLabel(snapshot, offset, place.gap, otherRole(role));
}

/** Parts a paragraph and labels what is found then, as one edit of the text as it is. */
function splitAndLabel(snapshot: Snapshot, offset: number, gap: TextRange, as: 'editor' | 'model'): PostEdit | string {
  const { configuration, text, transcript } = snapshot;
  const empty = transcript.lineBreak.repeat(2);
  const parted = parseTranscript(applyChanges(text, [{ ...gap, newText: empty }]), parseOptions(configuration));
  const opens = gap.start + empty.length;
  const block = parted.blocks.find((one) => one.kind !== 'blank' && startOf(one) === opens);
  const turns = block ? correctTranscriptTurns(parted, { block, as }) : [];
  if (turns.length === 0) return l10n.t('No conversation can be read like that: the editor has to speak first.');
  const grown = empty.length - (gap.end - gap.start);
  const changes = labelTurns(parted, configuration, turns).map(({ span, newText }): TextChange => {
    const { start } = absolute(span);
    if (start === opens) return { ...gap, newText: empty + newText };
    const place = start < opens ? start : start - grown;
    return { start: place, end: place, newText };
  });
  return keepingCursor(changes, Math.max(offset, gap.end));
}

type TextRange = Pick<TextChange, 'start' | 'end'>;

function startOf(block: Block): number {
  return block.start + rangeOf(block.node ?? {}).start;
}
