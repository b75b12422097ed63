import * as l10n from '@vscode/l10n';
import { someOf } from '../../transcript/facts/facts.ts';
import { defineRule } from '../rule.ts';
import { doubleLanguages, legitimateDoubles } from './legitimateDoubles.ts';
import { ownWords } from './ownWords.ts';
import { type Repetition, repetitionsIn } from './repetitions.ts';

export default defineRule({
  id: 'repeated-word',
  group: 'prose',
  summary: () => l10n.t('No word stands twice in a row by mistake.'),
  docs: {
    why: () =>
      l10n.t(
        'A word that stands twice is what cutting and rewriting leave behind, and the eye reads over it. Doubles that are good language (“had had”, „die die“, « nous nous »), that are spoken (“very very”, “no no no”) and names (“Duran Duran”) are left alone.',
      ),
    bad: '**Editor:** What next?\n\n**Bard:** The mission has failed failed to prevent it.\n',
    good: '**Editor:** What next?\n\n**Bard:** The mission has had had it not left, no very very large task.\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  languages: doubleLanguages,
  facts: (block): readonly Repetition[] | undefined => someOf(repetitionsIn(block)),
  *checkTranscript(transcript, _, facts) {
    if (facts.length === 0) return;
    const legitimate = legitimateDoubles(transcript.language);
    for (const [block, { word, start, end, firstEnd }] of ownWords(facts, transcript)) {
      if (legitimate.has(word.toLowerCase())) continue;
      yield {
        span: { block, start, end },
        message: l10n.t('“{0}” stands twice in a row. Remove one of the two.', word),
        fixes: [
          {
            title: l10n.t('Remove the second “{0}”', word),
            level: 'suggestion',
            edits: [{ span: { block, start: firstEnd, end }, newText: '' }],
          },
        ],
      };
    }
  },
});
