import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { judgedLinks } from './judgedLinks.ts';
import { targetSpan, unlink } from './linkEdits.ts';

export default defineRule({
  id: 'lookalike-link',
  group: 'links',
  summary: () => l10n.t('An address must not pass itself off as Wikipedia.'),
  docs: {
    why: () =>
      l10n.t(
        'Addresses such as `wikipedia.org.evil.com` or one with a Cyrillic letter are made to be taken for Wikipedia. They are how readers get robbed. Do not open such a link; search for the article by its name.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** See [Mali](https://en.wikipedia.org.example.com/wiki/Mali).\n',
    good: '**Editor:** Where?\n\n**Bard:** See [Mali](https://en.wikipedia.org/wiki/Mali).\n',
  },
  severity: 'error',
  fix: 'suggestion',
  *checkBlock(block, { configuration }) {
    for (const { link, found } of judgedLinks(block, configuration, 'lookalike')) {
      yield {
        span: targetSpan(block, link),
        message: l10n.t('Danger: imitates Wikipedia, leads to {0}. Remove it.', found.host),
        fixes: unlink(block, link),
        data: { host: found.host, why: found.why },
      };
    }
  },
});
