import * as l10n from '@vscode/l10n';
import { spanOf } from '../../transcript/model.ts';
import { defineRule } from '../rule.ts';
import { setLevel } from './headingEdits.ts';

export default defineRule({
  id: 'multiple-titles',
  group: 'structure',
  summary: () => l10n.t('A post has one title only.'),
  docs: {
    why: () =>
      l10n.t(
        'A second line that starts with `# ` is a second title. Screen readers and search engines then cannot tell what the page is about. Headings inside a post start with `##` or more.',
      ),
    bad: '# Mali\n\n**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n# Its history\n\nIt is long.\n',
    good: '# Mali\n\n**Editor:** Where is it?\n\n**Bard:** In West Africa.\n\n### Its history\n\nIt is long.\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  *checkTranscript(transcript) {
    const titles = transcript.headings.filter((heading) => heading.level === 1);
    const inTurns = new Set(
      titles.length > 1 ? transcript.turns.flatMap(({ body }) => body.map(({ block }) => block)) : [],
    );
    for (const { block } of titles.slice(1)) {
      yield {
        span: spanOf(block),
        message: l10n.t('This is a second title. Make it a heading of the text.'),
        fixes: [
          {
            title: l10n.t('Make it a heading of the text'),
            level: 'suggestion',
            edits: setLevel(block, inTurns.has(block) ? 3 : 2),
          },
        ],
      };
    }
  },
});
