import * as l10n from '@vscode/l10n';
import { spanText } from '../../transcript/model.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'empty-turn',
  group: 'structure',
  summary: () => l10n.t('Every label is followed by something said.'),
  docs: {
    why: () =>
      l10n.t(
        'A label with nothing after it is what is left when an answer was cut. Readers see a speaker who says nothing.',
      ),
    bad: '**Editor:** Where is it?\n\n**Bard:**\n\n**Editor:** And its capital?\n\n**Bard:** Bamako.\n',
    good: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n',
  },
  severity: 'warning',
  *checkTranscript({ turns }) {
    for (const turn of turns) {
      const { label } = turn;
      if (!label?.bare || turn.body.some((span) => spanText(span).trim() !== '')) continue;
      yield {
        span: label.span,
        message: l10n.t('{0} says nothing here. Add the words or remove the label.', label.name),
      };
    }
  },
});
