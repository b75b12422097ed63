import * as l10n from '@vscode/l10n';
import { composeStatement } from '../../disclaimer/compose.ts';
import { type Note, spanOf } from '../../transcript/model.ts';
import { defineRule } from '../rule.ts';
import { disclaimerContext, missingStatements } from './dueStatements.ts';
import { appendSentence } from './noteEdits.ts';
import { statementLabel } from './statementLabel.ts';

export default defineRule({
  id: 'incomplete-disclaimer',
  group: 'disclaimer',
  summary: () => l10n.t('The disclaimer makes every statement that is due.'),
  docs: {
    why: () =>
      l10n.t(
        'A disclaimer that forgets a statement promises less than the blog does. There is one problem for each missing statement, and its fix adds that statement alone. Wording, order, language and typos do not matter; a note that says the contrary does not count.',
      ),
    bad: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n> **IMPORTANT NOTE:** This is a conversation with an AI. It may contain inaccuracies.\n',
    good: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept. The knowledge of the model ends in September 2021.\n',
  },
  severity: 'error',
  fix: 'suggestion',
  *checkTranscript(transcript, { configuration }) {
    const note = transcript.disclaimer;
    if (!note) return;
    const context = disclaimerContext(transcript, configuration);
    for (const statement of missingStatements(transcript, note, configuration)) {
      const sentence = composeStatement(statement, context);
      yield {
        span: opening(note),
        message: l10n.t('The disclaimer does not say: {0}.', statementLabel(statement)),
        data: { statement: statement.id },
        fixes: [
          {
            title: l10n.t('Add “{0}”', sentence),
            level: 'suggestion',
            edits: [appendSentence(note, sentence, transcript.lineBreak)],
          },
        ],
      };
    }
  },
});

/** The note's heading, or its first line. */
function opening({ heading, blocks }: Note) {
  if (heading) return heading;
  const first = spanOf(blocks[0]!);
  const line = /^[^\n\r]*/.exec(first.block.text.slice(0, first.end))?.[0].length ?? 0;
  return { ...first, end: line };
}
