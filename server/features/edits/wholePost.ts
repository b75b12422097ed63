/** Commands that concern the whole post. */
import * as l10n from '@vscode/l10n';
import { convertLabels } from '../../convert/labelStyles/convertLabels.ts';
import { labelTurns } from '../../inference/labelTurns.ts';
import { type InferredBlocks, inferTranscriptTurns, unsure } from '../../inference/transcriptTurns.ts';
import { changesOf, type TextChange } from '../../rules/applyFixes.ts';
import incompleteDisclaimer from '../../rules/disclaimer/incomplete-disclaimer.ts';
import missingDisclaimer from '../../rules/disclaimer/missing-disclaimer.ts';
import type { Fix, Rule } from '../../rules/rule.ts';
import { settingOf } from '../../rules/ruleSetting.ts';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import { changesBetween } from '../changesBetween.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import type { PostCommand, PostEdit } from './postEdit.ts';

/** Labels the turns that inference finds. */
export const labelAllTurns: PostCommand = ({ transcript, configuration }) => {
  if (transcript.turns.length > 0) return l10n.t('The turns have labels already.');
  const turns = inferTranscriptTurns(transcript, { asked: true });
  if (turns.length === 0) return l10n.t('This does not look like a conversation.');
  const edits = labelTurns(transcript, configuration, turns);
  return { changes: changesOf({ title: '', level: 'suggestion', edits }), doubts: turns.flatMap(doubtsIn) };
};

/** Where a turn opens, if that is unsure, and where another one may have been overlooked in it. */
function doubtsIn({ confidence, blocks: [first], doubtful }: InferredBlocks): number[] {
  const blocks = [...(first && confidence < unsure ? [first] : []), ...(doubtful ? [doubtful.block] : [])];
  return blocks.map((block) => block.start + rangeOf(block.node ?? {}).start);
}

/** Adds the whole disclaimer, or what is missing of it, even where the rules for it are off. */
export const insertDisclaimer: PostCommand = (snapshot) => {
  const [missing] = fixesOf(missingDisclaimer, snapshot);
  if (missing) return shown(changesOf(missing));
  const sentences = fixesOf(incompleteDisclaimer, snapshot).flatMap(changesOf);
  if (sentences.length > 0) return shown(joined(sentences));
  return snapshot.transcript.disclaimer
    ? l10n.t('The disclaimer is complete.')
    : l10n.t('There is nothing to disclaim yet.');
};

/** Puts the cursor behind what was inserted, which may be far from where it was asked for. */
function shown(changes: TextChange[]): PostEdit {
  const last = changes[changes.length - 1];
  if (!last) return { changes };
  const cursor = last.start + last.newText.trimEnd().length;
  return { changes, selection: { start: cursor, end: cursor } };
}

function fixesOf(rule: Rule, { transcript, configuration }: Snapshot): Fix[] {
  const { options } = settingOf(rule, configuration);
  const findings = rule.checkTranscript?.(transcript, { configuration, options }, []) ?? [];
  return [...findings].flatMap(({ fixes = [] }) => fixes.slice(0, 1));
}

/** Insertions at one place as a single one. */
function joined(changes: readonly TextChange[]): TextChange[] {
  const byPlace = new Map<string, TextChange>();
  for (const change of changes) {
    const place = `${change.start} ${change.end}`;
    byPlace.set(place, { ...change, newText: (byPlace.get(place)?.newText ?? '') + change.newText });
  }
  return [...byPlace.values()];
}

/** Writes all turns in a label style. */
export const convertLabelStyle: PostCommand = ({ transcript, configuration }, _, style = configuration.labelStyle) => {
  const changes = convertLabels(transcript, style, configuration);
  if (typeof changes === 'string') return changes;
  return changes.length > 0 ? { changes } : l10n.t('All turns are in this style already.');
};

/** Applies every safe fix. */
export const fixEverything: PostCommand = ({ text, fixed }) => {
  const changes = changesBetween(text, fixed);
  return changes.length > 0 ? { changes } : l10n.t('There is nothing that can be fixed safely.');
};
