import * as l10n from '@vscode/l10n';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import { lineStart } from '../../transcript/text/lines.ts';
import { firstContent } from '../contentBlocks.ts';
import { defineRule } from '../rule.ts';
import { wholeDisclaimer } from './dueStatements.ts';
import { appendParagraph, endsOpen } from './noteEdits.ts';

export default defineRule({
  id: 'missing-disclaimer',
  group: 'disclaimer',
  summary: () => l10n.t('A post closes with a disclaimer.'),
  docs: {
    why: () =>
      l10n.t(
        'Readers must learn that a machine gave the answers, and what that means: they may be wrong, and the machine’s knowledge ends at a date. The fix adds the whole note in the post’s language; which statements it makes is configuration.',
      ),
    bad: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n',
    good: '**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n> **IMPORTANT NOTE:** This post is a conversation with artificial intelligence (Bard). The answers may contain inaccuracies. This blog is a proof of concept. The knowledge of the AI (Bard) ends at a fixed date.\n',
  },
  severity: 'error',
  fix: 'suggestion',
  *checkTranscript(transcript, { configuration }) {
    const last = firstContent(transcript.blockList.fromEnd());
    if (!last || transcript.disclaimer) return;
    const { end } = rangeOf(last.node ?? {});
    const start = lineStart(last.text, end);
    const lastLine = last.text.slice(start, end).trimStart().length;
    yield {
      span: { block: last, start: end - lastLine, end },
      message: l10n.t('This post has no disclaimer. Add one at its end.'),
      fixes: endsOpen(transcript)
        ? []
        : [
            {
              title: l10n.t('Insert the disclaimer'),
              level: 'suggestion',
              edits: [appendParagraph(transcript, wholeDisclaimer(transcript, configuration))],
            },
          ],
    };
  },
});
