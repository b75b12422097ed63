import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { answeredLinks, askedLinks, offersFor, titleOf } from './askedLinks.ts';
import { targetSpan } from './linkEdits.ts';

export default defineRule({
  id: 'disambiguation-link',
  group: 'links',
  summary: () => l10n.t('A link leads to one article, not to a list of meanings.'),
  docs: {
    why: () =>
      l10n.t(
        'Readers who want to know what Mercury is are shown a planet, a metal and a god, and have to guess which one the post speaks of. The lightbulb offers the articles that the page lists. The rule speaks once Wikipedia was asked (*Check Wikipedia Links*, or `colloquy.wikipedia.check`).',
      ),
    bad: '**Editor:** Which?\n\n**Bard:** [Mercury](https://en.wikipedia.org/wiki/Mercury).\n',
    good: '**Editor:** Which?\n\n**Bard:** [Mercury](https://en.wikipedia.org/wiki/Mercury_(planet)).\n',
    wikipedia: {
      'en:Mercury': {
        page: { state: 'exists', title: 'Mercury', isDisambiguation: true, redirects: [] },
        offers: [{ title: 'Mercury (planet)', description: 'the closest planet to the Sun' }],
      },
      'en:Mercury (planet)': {
        page: { state: 'exists', title: 'Mercury (planet)', isDisambiguation: false, redirects: [] },
      },
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
      if (page.state !== 'exists' || !page.isDisambiguation) continue;
      yield {
        span: targetSpan(block, link),
        message: l10n.t('“{0}” is a list of meanings. Link the article that is meant.', titleOf(article)),
        fixes: offersFor(answered),
        data: { language: article.language, title: page.title },
      };
    }
  },
});
