import * as l10n from '@vscode/l10n';
import type { Block, Link } from '../../transcript/model.ts';
import { defineRule, type Fix } from '../rule.ts';
import { articleOf, nameArticle } from './articleLinks.ts';
import { holdsImage, unlink } from './linkEdits.ts';

export default defineRule({
  id: 'empty-link',
  group: 'links',
  summary: () => l10n.t('A link has words to click on and an address to go to.'),
  docs: {
    why: () =>
      l10n.t(
        'A link without words cannot be seen; one without an address goes nowhere. Both are left behind when text is cut.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** In [Mali]().\n',
    good: '**Editor:** Where?\n\n**Bard:** In [Mali](https://en.wikipedia.org/wiki/Mali).\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  *checkBlock(block) {
    for (const link of block.links) {
      if (link.form !== 'inline' && link.form !== 'html') continue;
      const span = { block, start: link.start, end: link.end };
      if (link.target.trim() === '') {
        yield {
          span,
          message: l10n.t('This link has no address. Add one or remove the link.'),
          fixes: unlink(block, link),
        };
      } else if (link.text.trim() === '' && !holdsImage(block, link)) {
        yield {
          span,
          message: l10n.t('This link has no text. Readers cannot see it.'),
          fixes: fixesForNoText(block, link),
        };
      }
    }
  },
});

function fixesForNoText(block: Block, link: Link): Fix[] {
  const remove: Fix = {
    title: l10n.t('Remove the empty link'),
    level: 'suggestion',
    edits: [{ span: { block, start: link.start, end: link.end }, newText: '' }],
  };
  if (link.form !== 'inline') return [remove];
  const textRange = { start: link.start + 1, end: link.start + 1 };
  return [...nameArticle(block, { ...link, textRange }, articleOf(link)), remove];
}
