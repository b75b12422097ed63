/** A post in another label style. */
import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import { parseOptions } from '../../config/parseOptions.ts';
import { editorLabel, modelLabel } from '../../inference/labelTurns.ts';
import { applyChanges, changesOf, type TextChange } from '../../rules/applyFixes.ts';
import type { Edit } from '../../rules/rule.ts';
import { isInStyle } from '../../rules/structure/inStyle.ts';
import { boldQuestionEdits, labelEdits } from '../../rules/structure/labelEdits.ts';
import { type LabelStyle, noteText, spanText, type Transcript, type Turn } from '../../transcript/model.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { boldQuestions } from './boldQuestions.ts';
import { keptNames } from './keptNames.ts';

/**
 * The changes that write all turns in a style, in order; none where they are. Text where that cannot be done without loss,
 * which says why.
 */
export function convertLabels(
  transcript: Transcript,
  style: LabelStyle,
  configuration: Configuration,
): TextChange[] | string {
  if (transcript.turns.length === 0) return l10n.t('There are no labels yet. Label Turns adds them.');
  const edits = style === 'bold-question' ? boldQuestions(transcript) : labels(transcript, style, configuration);
  if (typeof edits === 'string') return edits;
  const turned = changesOf({ title: '', level: 'suggestion', edits });
  const named = style === 'bold-question' && turned.length > 0 ? keptNames(transcript, turned, configuration) : [];
  if (typeof named === 'string') return named;
  const changes = [...named, ...turned];
  const converted = parseTranscript(applyChanges(transcript.text, changes), parseOptions(configuration));
  if (sameWords(transcript, converted)) return changes;
  const unknown = transcript.turns.find(({ label, speaker }) => label && !speaker)?.label;
  if (unknown)
    return l10n.t(
      '“{0}” is nobody known. Correct the name, or declare it in the front matter, and try again.',
      unknown.name,
    );
  return l10n.t('Written in this style the post would be read as another conversation, so nothing was done.');
}

function labels(transcript: Transcript, style: Exclude<LabelStyle, 'bold-question'>, configuration: Configuration) {
  const { turns, language } = transcript;
  const isUnnamed = turns.some(({ label }) => !label);
  const names = {
    editor: editorLabel(transcript, configuration),
    model: isUnnamed ? modelLabel(transcript, configuration) : undefined,
  };
  return turns.flatMap((turn, at): Edit[] => {
    const { label } = turn;
    if (label) return isInStyle(label, style, language) ? [] : (labelEdits(turn, label, style, transcript) ?? []);
    if (turn.role === 'model') return [];
    return boldQuestionEdits(turn, turns[at + 1], names, style, transcript) ?? [];
  });
}

/** Whether the same roles say the same words, and all else is as it was. */
function sameWords(before: Transcript, after: Transcript): boolean {
  return (
    before.turns.length === after.turns.length &&
    before.turns.every((turn, at) => isSame(turn, after.turns[at])) &&
    before.title?.text === after.title?.text &&
    before.notes.map(noteText).join('').trim() === after.notes.map(noteText).join('').trim()
  );
}

function isSame(turn: Turn, other: Turn | undefined): boolean {
  return turn.role === other?.role && wordsOf(turn) === wordsOf(other);
}

function wordsOf({ body }: Turn): string {
  return (
    body
      .map(spanText)
      .join(' ')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
