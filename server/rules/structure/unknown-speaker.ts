import * as l10n from '@vscode/l10n';
import type { Label, Transcript, Turn } from '../../transcript/model.ts';
import { genericNames, modelNames } from '../../transcript/speakers/catalogue.ts';
import { fold } from '../../transcript/speakers/speakers.ts';
import { nearest } from '../../transcript/text/nearest.ts';
import { defineRule, type Fix } from '../rule.ts';
import { declareSpeaker } from './declareSpeaker.ts';

export default defineRule({
  id: 'unknown-speaker',
  group: 'structure',
  summary: () => l10n.t('Every speaker is known as the editor or as a model.'),
  docs: {
    why: () =>
      l10n.t(
        'Whether a name stands for the editor or for the model decides how the turn looks and what is checked. A name that nobody knows is a slip, or it has to be declared under `speakers`.',
      ),
    bad: '**Editor:** Where?\n\n**Brad:** In Mali.\n\n**Editor:** Since when?\n\n**Bard:** Since 2013.\n',
    good: '**Editor:** Where?\n\n**Bard:** In Mali.\n\n**Editor:** Since when?\n\n**Bard:** Since 2013.\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  *checkTranscript(transcript, { configuration }) {
    const known = knownNames(
      transcript,
      configuration.speakers.map(({ name }) => name),
    );
    const usual = { editor: byFold(genericNames.editor), model: byFold(modelNames) };
    const reported = new Set<string>();
    for (const { label, speaker, role } of transcript.turns) {
      if (!label || speaker) continue;
      const folded = fold(label.name);
      const near = correct(label, known, usual[role]);
      if (reported.has(folded) && near.length === 0) continue;
      const declare = reported.has(folded) ? [] : declareSpeaker(transcript, label.name, role);
      reported.add(folded);
      yield {
        span: label.nameSpan,
        message: l10n.t(
          '“{0}” is neither a known model nor a known editor. Correct the name or declare it.',
          label.name,
        ),
        fixes: [...near, ...declare],
      };
    }
  },
});

function knownNames({ turns }: Transcript, configured: readonly string[]): Map<string, string> {
  const names = [...configured, ...turns.flatMap(({ label, speaker }: Turn) => (label && speaker ? [label.name] : []))];
  return byFold(names);
}

function byFold(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [fold(name), name]));
}

/** The name of the post that is meant, else a usual one of the role. */
function correct(label: Label, ...known: readonly ReadonlyMap<string, string>[]): Fix[] {
  const name = known.map((names) => names.get(nearest(label.name, names.keys()) ?? '')).find(Boolean);
  if (!name) return [];
  return [
    { title: l10n.t('Change to “{0}”', name), level: 'suggestion', edits: [{ span: label.nameSpan, newText: name }] },
  ];
}
