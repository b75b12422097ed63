import * as l10n from '@vscode/l10n';
import { someOf } from '../../transcript/facts/facts.ts';
import type { Block, Transcript } from '../../transcript/model.ts';
import { defineRule } from '../rule.ts';
import { type MisspelledName, misspelledNamesIn } from './misspelledNames.ts';

export default defineRule({
  id: 'model-name',
  group: 'prose',
  summary: () => l10n.t('Names of models are spelled as their makers spell them.'),
  docs: {
    why: () =>
      l10n.t(
        'Readers who look up “GhatGPT” find nothing. Only names with a capital inside, such as ChatGPT, are looked at: what differs from one by a letter can hardly be another word, while “Board” and “clause” are words of their own. “chatgpt” and “BARD” are style.',
      ),
    bad: "**Editor:** What is GhatGPT's knowledge?\n\n**Bard:** It ends in 2021.\n",
    good: "**Editor:** What is ChatGPT's knowledge?\n\n**Bard:** It ends in 2021.\n",
  },
  severity: 'warning',
  fix: 'suggestion',
  facts: (block): readonly MisspelledName[] | undefined => someOf(misspelledNamesIn(block)),
  *checkTranscript(transcript, _, facts) {
    if (facts.length === 0) return;
    const { speakers } = transcript;
    const isLabel = labelTest(transcript);
    for (const [block, found] of facts)
      for (const { start, end, written, base, correct } of found) {
        // A label is the matter of `unknown-speaker`.
        if (isLabel(block, start) || (!correct.startsWith(base) && speakers.resolve(base))) continue;
        yield {
          span: { block, start, end },
          message: l10n.t('“{0}” is no model. Did you mean “{1}”?', written, correct),
          fixes: [
            {
              title: l10n.t('Change to “{0}”', correct),
              level: 'suggestion',
              edits: [{ span: { block, start, end }, newText: correct }],
            },
          ],
        };
      }
  },
});

function labelTest({ turns }: Transcript): (block: Block, at: number) => boolean {
  const labels = new Map<Block, { start: number; end: number }[]>();
  for (const { label } of turns)
    if (label) labels.set(label.span.block, [...(labels.get(label.span.block) ?? []), label.span]);
  return (block, at) => labels.get(block)?.some(({ start, end }) => at >= start && at < end) ?? false;
}
