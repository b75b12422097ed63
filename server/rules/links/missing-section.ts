import * as l10n from '@vscode/l10n';
import { sectionName } from '../../wikipedia/article.ts';
import { placeOf } from '../../wikipedia/linkAnswers.ts';
import { defineRule } from '../rule.ts';
import { answeredLinks, askedLinks, leadTo } from './askedLinks.ts';
import { targetSpan } from './linkEdits.ts';

export default defineRule({
  id: 'missing-section',
  group: 'links',
  summary: () => l10n.t('The section that a link leads to is on the page.'),
  docs: {
    why: () =>
      l10n.t(
        'Sections are renamed often. The link still opens the article, but at its top, and readers look in vain for what was meant. The rule speaks once Wikipedia was asked (*Check Wikipedia Links*, or `colloquy.wikipedia.check`).',
      ),
    bad: '**Editor:** When?\n\n**Bard:** [Long ago](https://en.wikipedia.org/wiki/Mali#Past).\n',
    good: '**Editor:** When?\n\n**Bard:** [Long ago](https://en.wikipedia.org/wiki/Mali#History).\n',
    wikipedia: {
      'en:Mali': {
        page: { state: 'exists', title: 'Mali', isDisambiguation: false, redirects: [] },
        has: ['History'],
        lacks: ['Past'],
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
      const { page, lacks = [] } = answer;
      const place = placeOf(article);
      if (page.state !== 'exists' || place === undefined || !lacks.includes(place)) continue;
      const section = sectionName(place);
      yield {
        span: targetSpan(block, link),
        message: l10n.t('“{0}” has no section “{1}”. Link one that it has, or the whole article.', page.title, section),
        fixes: leadTo(answered, page.title, '', l10n.t('Link the whole article')),
        data: { language: article.language, title: page.title, section },
      };
    }
  },
});
