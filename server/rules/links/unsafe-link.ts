import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { judgedLinks } from './judgedLinks.ts';
import { targetSpan, unlink } from './linkEdits.ts';

export default defineRule({
  id: 'unsafe-link',
  group: 'links',
  summary: () => l10n.t('A link must not run code or open local files.'),
  docs: {
    why: () =>
      l10n.t(
        'A `javascript:` link runs a program in the reader’s browser. Pasted pages can bring such links along unseen.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** [Here](javascript:alert(1)).\n',
    good: '**Editor:** Where?\n\n**Bard:** [Mali](https://en.wikipedia.org/wiki/Mali).\n',
  },
  severity: 'error',
  fix: 'suggestion',
  *checkBlock(block, { configuration }) {
    for (const { link, found } of judgedLinks(block, configuration, 'unsafe')) {
      yield {
        span: targetSpan(block, link),
        message: l10n.t('A “{0}” link can harm readers. Remove it.', found.scheme),
        fixes: unlink(block, link),
        data: { scheme: found.scheme },
      };
    }
  },
});
