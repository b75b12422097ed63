import * as l10n from '@vscode/l10n';
import type { Turn } from '../../transcript/model.ts';
import { fold } from '../../transcript/speakers/speakers.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'turn-order',
  group: 'structure',
  summary: () => l10n.t('The same speaker does not have two turns running.'),
  docs: {
    why: () =>
      l10n.t(
        'Two labels of one speaker in a row mean that a turn between them was lost, or that one label is wrong. Two models that answer one question are fine.',
      ),
    bad: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n**Bard:** Its capital is Bamako.\n',
    good: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n**Editor:** And its capital?\n\n**Bard:** Bamako.\n',
  },
  severity: 'warning',
  *checkTranscript({ turns }) {
    // Where one role alone was found, the other's turns are in a dress that is not read.
    if (new Set(turns.map(({ role }) => role)).size < 2) return;
    for (const [at, turn] of turns.entries()) {
      const before = turns[at - 1];
      if (!turn.label || !before?.label || voice(turn) !== voice(before)) continue;
      yield {
        span: turn.label.span,
        message: l10n.t('{0} spoke just before. Is a turn missing, or is this label wrong?', turn.label.name),
      };
    }
  },
});

function voice({ speaker, label }: Turn): string {
  return speaker?.id ?? fold(label?.name ?? '');
}
