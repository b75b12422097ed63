import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { answeredLinks, askedLinks, offersFor, titleOf } from './askedLinks.ts';
import { targetSpan, unlink } from './linkEdits.ts';

export default defineRule({
  id: 'missing-article',
  group: 'links',
  summary: () => l10n.t('The article that a link leads to exists.'),
  docs: {
    why: () =>
      l10n.t(
        'Models make up addresses that look right; articles are renamed and deleted. Readers who click see that there is no such page. The rule speaks once Wikipedia was asked (*Check Wikipedia Links*, or `colloquy.wikipedia.check`), and only where Wikipedia itself says that there is no article: what could not be asked is not called broken.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** In [Mali](https://en.wikipedia.org/wiki/Malistan).\n',
    good: '**Editor:** Where?\n\n**Bard:** In [Mali](https://en.wikipedia.org/wiki/Mali).\n',
    wikipedia: {
      'en:Malistan': { page: { state: 'missing', title: 'Malistan', redirects: [] } },
      'en:Mali': { page: { state: 'exists', title: 'Mali', isDisambiguation: false, redirects: [] } },
    },
  },
  severity: 'warning',
  fix: 'suggestion',
  needsWikipedia: true,
  facts: askedLinks,
  *checkTranscript(_, context, facts) {
    for (const answered of answeredLinks(facts, context)) {
      const { block, link, article, answer } = answered;
      const { page } = answer;
      if (page.state === 'exists' || page.state === 'not-checked') continue;
      const title = titleOf(article);
      const isLedAway = page.state === 'missing' && page.redirects.length > 0;
      yield {
        span: targetSpan(block, link),
        message: isLedAway
          ? l10n.t('“{0}” redirects to “{1}”, which does not exist. Link another article.', title, page.title)
          : l10n.t(
              'Wikipedia ({1}) has no article “{0}”. Link another one, or remove the link.',
              title,
              article.language,
            ),
        fixes: [...offersFor(answered), ...unlink(block, link)],
        data: { language: article.language, title },
      };
    }
  },
});
