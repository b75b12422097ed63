import * as l10n from '@vscode/l10n';
import { spanOf } from '../../transcript/model.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'duplicate-disclaimer',
  group: 'disclaimer',
  summary: () => l10n.t('A post has one disclaimer.'),
  docs: {
    why: () =>
      l10n.t(
        'A second note is usually left over from the post that was copied as a start, and the two may contradict each other. Compare them before you remove one.',
      ),
    bad: '> **IMPORTANT NOTE:** This is a conversation with an AI. It may contain inaccuracies.\n\n**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept. The knowledge of the model ends in September 2021.\n',
    good: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept. The knowledge of the model ends in September 2021.\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  *checkTranscript({ notes }) {
    for (const note of notes.slice(0, -1)) {
      yield {
        span: note.heading ?? spanOf(note.blocks[0]!),
        message: l10n.t('The post has another disclaimer further down. Keep one.'),
        fixes: [
          {
            title: l10n.t('Remove this disclaimer'),
            level: 'suggestion',
            edits: note.blocks.map((block) => ({ span: { block, start: 0, end: block.text.length }, newText: '' })),
          },
        ],
      };
    }
  },
});
