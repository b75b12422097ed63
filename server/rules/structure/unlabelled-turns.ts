import * as l10n from '@vscode/l10n';
import { labelTurns } from '../../inference/labelTurns.ts';
import { inferTranscriptTurns } from '../../inference/transcriptTurns.ts';
import { rangeOf } from '../../transcript/markdown/markdown.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unlabelled-turns',
  group: 'structure',
  summary: () => l10n.t('Turns say who speaks.'),
  docs: {
    why: () =>
      l10n.t(
        'In a text without labels neither readers nor screen readers can tell the editor’s words from the machine’s. There is one problem for the whole text; its fix labels all the turns it finds, and changes no other word.',
      ),
    bad: 'Good morning. Have you heard about the end of the mission?\n\nYes, I have heard about the end of the mission. It was decided in June after long talks between the government and the Security Council.\n\nWhy was it so fast?\n\nThere are several reasons for the speed. The government asked for it, and the Council wanted to avoid further tensions with the government.\n\nThank you for your time!\n\nYou are welcome. I am glad that I could help you with this question.\n',
    good: '**Editor:** Why was it so fast?\n\n**Bard:** The government asked for it.\n',
  },
  severity: 'error',
  fix: 'suggestion',
  *checkTranscript(transcript, { configuration }) {
    const turns = inferTranscriptTurns(transcript);
    const block = turns[0]?.blocks[0];
    if (!block) return;
    const { start, end } = rangeOf(block.node ?? {});
    const line = /^[^\n\r]*/.exec(block.text.slice(start, end))?.[0].length ?? 0;
    yield {
      span: { block, start, end: start + line },
      message: l10n.t('Nobody can see who speaks in these {0} turns. Run Label Turns.', turns.length),
      data: { turns: turns.length },
      fixes: [{ title: l10n.t('Label Turns'), level: 'suggestion', edits: labelTurns(transcript, configuration) }],
    };
  },
});
