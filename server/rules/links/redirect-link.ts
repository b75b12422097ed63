import * as l10n from '@vscode/l10n';
import type { RedirectStep } from '../../wikipedia/api/wikipediaApi.ts';
import { defineRule } from '../rule.ts';
import { answeredLinks, askedLinks, leadTo, titleOf } from './askedLinks.ts';
import { targetSpan } from './linkEdits.ts';

export default defineRule({
  id: 'redirect-link',
  group: 'links',
  summary: () => l10n.t('A link leads to the article itself, not to a redirect.'),
  docs: {
    why: () =>
      l10n.t(
        'Wikipedia sends readers on, so nothing is broken: but the address says another title than the article, and a redirect may be pointed elsewhere later. The section that a redirect leads to is kept; a section that the link itself names goes before it. The rule speaks once Wikipedia was asked (*Check Wikipedia Links*, or `colloquy.wikipedia.check`).',
      ),
    bad: '**Editor:** Who?\n\n**Bard:** The [UN](https://en.wikipedia.org/wiki/UN).\n',
    good: '**Editor:** Who?\n\n**Bard:** The [UN](https://en.wikipedia.org/wiki/United_Nations).\n',
    wikipedia: {
      'en:UN': {
        page: {
          state: 'exists',
          title: 'United Nations',
          isDisambiguation: false,
          redirects: [{ from: 'UN', to: 'United Nations' }],
        },
      },
      'en:United Nations': {
        page: { state: 'exists', title: 'United Nations', isDisambiguation: false, redirects: [] },
      },
    },
  },
  severity: 'hint',
  fix: 'suggestion',
  needsWikipedia: true,
  facts: askedLinks,
  *checkTranscript(_, context, facts) {
    for (const answered of answeredLinks(facts, context)) {
      const { block, link, article, answer } = answered;
      const { page } = answer;
      if (page.state !== 'exists' || page.isDisambiguation || page.redirects.length === 0) continue;
      const fragment = article.fragment ?? fragmentOf(page.redirects);
      yield {
        span: targetSpan(block, link),
        message: l10n.t('“{0}” is a redirect to “{1}”. Link the article itself.', titleOf(article), page.title),
        fixes: leadTo(answered, page.title, fragment, l10n.t('Link “{0}” itself', page.title)),
        data: { language: article.language, title: page.title },
      };
    }
  },
});

/** The section that redirects lead to. */
function fragmentOf(redirects: readonly RedirectStep[]): string | undefined {
  return redirects.findLast(({ fragment }) => fragment !== undefined)?.fragment;
}
