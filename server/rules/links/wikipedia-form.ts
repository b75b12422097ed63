import * as l10n from '@vscode/l10n';
import type { LinkClass } from '../../wikipedia/linkClass.ts';
import { defineRule } from '../rule.ts';
import { judgedLinks } from './judgedLinks.ts';
import { targetSpan } from './linkEdits.ts';

export default defineRule({
  id: 'wikipedia-form',
  group: 'links',
  summary: () => l10n.t('A Wikipedia address is written in its plain form.'),
  docs: {
    why: () =>
      l10n.t(
        'Mobile addresses, tracking parameters (`utm_source=chatgpt.com`), `http:` and search-engine redirects all work, but they tell where the link came from, show phones’ pages on screens, and hide that two links are the same. The fix writes the address of the article itself and keeps its section.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** In [Mali](http://en.m.wikipedia.org/wiki/Mali?utm_source=chatgpt.com).\n',
    good: '**Editor:** Where?\n\n**Bard:** In [Mali](https://en.wikipedia.org/wiki/Mali).\n',
  },
  severity: 'warning',
  fix: 'safe',
  *checkBlock(block, { configuration }) {
    for (const { link, found } of judgedLinks(block, configuration, 'form')) {
      const span = targetSpan(block, link);
      yield {
        span,
        message: l10n.t('{0} Use {1}.', reason(found.why), found.canonical),
        fixes: [
          {
            title: l10n.t('Use the plain Wikipedia address'),
            level: 'safe',
            edits: [{ span, newText: link.form === 'html' ? inAttribute(found.canonical) : found.canonical }],
          },
        ],
        data: { canonical: found.canonical },
      };
    }
  },
});

function reason(why: Extract<LinkClass, { kind: 'form' }>['why']): string {
  switch (why) {
    case 'http':
      return l10n.t('This Wikipedia address lacks https://.');
    case 'mobile':
      return l10n.t('This is the mobile address of the article.');
    case 'tracking':
      return l10n.t('This Wikipedia address carries tracking parameters.');
    case 'redirector':
      return l10n.t('This address leads to Wikipedia through another site.');
    default:
      return l10n.t('This is not the plain address of the article.');
  }
}

/** An address that may stand in an HTML attribute, whatever its quotes. */
function inAttribute(address: string): string {
  return address.replaceAll("'", '%27').replaceAll('&', '&amp;');
}
