/** The names of speakers in a post that has no labels. */
import * as l10n from '@vscode/l10n';
import { stringify } from 'yaml';
import type { Configuration } from '../../config/configuration.ts';
import { parseOptions } from '../../config/parseOptions.ts';
import { editorLabel, modelLabel } from '../../inference/labelTurns.ts';
import { applyChanges, type TextChange } from '../../rules/applyFixes.ts';
import type { Role, Transcript } from '../../transcript/model.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { addedToFrontMatter } from '../addedToFrontMatter.ts';

const roles: readonly Role[] = ['editor', 'model'];

/**
 * The change of a post that keeps in front matter the names which nothing would tell when its labels are taken away, as
 * `changes` do; none where all are found again. Text where they cannot be kept, which says why.
 */
export function keptNames(
  transcript: Transcript,
  changes: readonly TextChange[],
  configuration: Configuration,
): TextChange[] | string {
  const names = roles.map((role) => ({ role, names: namesOf(role, transcript) }));
  const several = names.find((each) => each.names.length > 1)?.names;
  if (several) return l10n.t('Without labels, nobody would see whether {0} or {1} speaks.', several[0]!, several[1]!);
  const wanted = names.flatMap(({ role, names: [name] }) => (name === undefined ? [] : [{ role, name }]));
  const found = labelsAfter(transcript, changes, configuration);
  const lost = wanted.filter(({ role, name }) => found[role] !== name).map(({ role, name }) => ({ name, role }));
  if (lost.length === 0) return [];
  const added = addedToFrontMatter(transcript, stringify({ speakers: lost }, { lineWidth: 0 }).trimEnd().split('\n'));
  const kept = labelsAfter(transcript, [added, ...changes], configuration);
  if (wanted.every(({ role, name }) => kept[role] === name)) return [added];
  return l10n.t(
    'Without labels, the name {0} would be lost. Name it alone for its side under “speakers” in the front matter, and try again.',
    lost[0]!.name,
  );
}

function namesOf(role: Role, { turns }: Transcript): string[] {
  return [...new Set(turns.flatMap((turn) => (turn.role === role && turn.label ? [turn.label.name] : [])))];
}

/** What labels would say in the changed post. */
function labelsAfter({ text }: Transcript, changes: readonly TextChange[], configuration: Configuration) {
  const changed = parseTranscript(applyChanges(text, changes), parseOptions(configuration));
  return { editor: editorLabel(changed, configuration), model: modelLabel(changed, configuration) };
}
