import * as l10n from '@vscode/l10n';
import type { Label, Turn } from '../../transcript/model.ts';
import { fold } from '../../transcript/speakers/speakers.ts';
import { grouped } from '../grouped.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'inconsistent-speaker',
  group: 'structure',
  summary: () => l10n.t('One speaker has one name.'),
  docs: {
    why: () =>
      l10n.t(
        'BARD, Bard and Google Bard are one speaker to the editor and three to the reader. The fix takes the name that the front matter or the configuration gives, else the one that is used most.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** In Mali.\n\n**Editor:** Since when?\n\n**BARD:** Since 2013.\n',
    good: '**Editor:** Where?\n\n**Bard:** In Mali.\n\n**Editor:** Since when?\n\n**Bard:** Since 2013.\n',
  },
  severity: 'warning',
  fix: 'safe',
  *checkTranscript({ turns }) {
    for (const group of bySpeaker(turns).values()) {
      const name = preferredName(group);
      for (const { label } of group) {
        if (label.name === name) continue;
        yield {
          span: label.nameSpan,
          message: l10n.t('{0} is called {1} elsewhere in this post.', label.name, name),
          fixes: [
            {
              title: l10n.t('Change to “{0}”', name),
              level: 'safe',
              edits: [{ span: label.nameSpan, newText: name }],
            },
          ],
        };
      }
    }
  },
});

type Labelled = Turn & { label: Label };

function bySpeaker(turns: readonly Turn[]): Map<string, Labelled[]> {
  const labelled = turns.filter((turn): turn is Labelled => turn.label !== undefined);
  return grouped(labelled, ({ speaker, label }) => speaker?.id ?? fold(label.name));
}

/** The declared name where a label carries it, else the most frequent, the first of equals. */
function preferredName(group: readonly Labelled[]): string {
  const counts = new Map<string, number>();
  for (const { label } of group) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const speaker = group[0]?.speaker;
  const isDeclared = speaker?.source === 'front-matter' || speaker?.source === 'configuration';
  if (isDeclared && counts.has(speaker.name)) return speaker.name;
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
