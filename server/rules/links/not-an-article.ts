import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { judgedLinks } from './judgedLinks.ts';
import { targetSpan } from './linkEdits.ts';

export default defineRule({
  id: 'not-an-article',
  group: 'links',
  summary: () => l10n.t('A Wikipedia link leads to an article, not to another kind of page.'),
  docs: {
    why: () =>
      l10n.t(
        'Talk pages, user pages, search results, old revisions and Wikipedia’s front page are not articles: nobody vouches for them, or they change under the reader’s eyes.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** In [Mali](https://en.wikipedia.org/wiki/Talk:Mali).\n',
    good: '**Editor:** Where?\n\n**Bard:** In [Mali](https://en.wikipedia.org/wiki/Mali).\n',
  },
  severity: 'warning',
  *checkBlock(block, { configuration }) {
    for (const { link, found } of judgedLinks(block, configuration, 'not-an-article')) {
      yield {
        span: targetSpan(block, link),
        message: l10n.t('This is a Wikipedia address but not an article. Link the article itself.'),
        data: { what: found.what },
      };
    }
  },
});
