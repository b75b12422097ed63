import * as l10n from '@vscode/l10n';
import type { Block, Link } from '../../transcript/model.ts';
import { classifyLink } from '../../wikipedia/classify.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { unlink } from './linkEdits.ts';

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
  *checkBlock(block, context) {
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
          fixes: fixesForNoText(block, link, context),
        };
      }
    }
  },
});

/** An image can be what one clicks on. */
function holdsImage(block: Block, { start, end }: Link): boolean {
  return /!\[|<img/i.test(block.text.slice(start, end));
}

function fixesForNoText(block: Block, link: Link, { configuration }: RuleContext): Fix[] {
  const found = classifyLink(link.target, configuration);
  const remove: Fix = {
    title: l10n.t('Remove the empty link'),
    level: 'suggestion',
    edits: [{ span: { block, start: link.start, end: link.end }, newText: '' }],
  };
  if (found.kind !== 'article' || link.form !== 'inline') return [remove];
  const title = found.title.replaceAll('_', ' ');
  const at = { block, start: link.start + 1, end: link.start + 1 };
  return [
    { title: l10n.t('Use “{0}” as its text', title), level: 'suggestion', edits: [{ span: at, newText: title }] },
    remove,
  ];
}
