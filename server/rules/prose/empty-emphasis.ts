import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { emptyEmphasisIn } from './emptyEmphasis.ts';

export default defineRule({
  id: 'empty-emphasis',
  group: 'prose',
  summary: () => l10n.t('Bold and italics hold words.'),
  docs: {
    why: () =>
      l10n.t(
        'When bold words are cut, their stars may stay behind: Markdown shows `** **` as it is, and makes a line across the page of it where it stands alone. Breaks such as `***` and `* * *` are left alone, and so are blanks to fill in (`____`), ratings (`Hotel ****`) and code.',
      ),
    bad: '**Editor:** Why?\n\n**Bard:** The mission ** ** has failed.\n',
    good: '**Editor:** Why?\n\n**Bard:** The **mission** has failed.\n\n* * *\n',
  },
  severity: 'warning',
  fix: 'safe',
  *checkBlock(block) {
    for (const { start, end, removed, newText, isCertain } of emptyEmphasisIn(block)) {
      yield {
        span: { block, start, end },
        message: l10n.t('This emphasis holds no words. Remove it.'),
        fixes: [
          {
            title: l10n.t('Remove it'),
            level: isCertain ? 'safe' : 'suggestion',
            edits: [{ span: { block, ...removed }, newText }],
          },
        ],
      };
    }
  },
});
