import * as l10n from '@vscode/l10n';
import type { Block, Link } from '../../transcript/model.ts';
import { grouped } from '../grouped.ts';
import { type Action, type BlockFacts, defineRule, type Edit, type Finding, type Fix } from '../rule.ts';
import { judgedLinks } from './judgedLinks.ts';
import { around, targetSpan, unlink } from './linkEdits.ts';

export default defineRule({
  id: 'non-wikipedia-link',
  group: 'links',
  summary: () => l10n.t('Links lead to Wikipedia articles only.'),
  docs: {
    why: () =>
      l10n.t(
        'The blog promises its readers that links lead only to Wikipedia. A model often names sources that do not exist or do not say what it claims. The rule looks at the host that a browser would open, never at the words of the address. `allowedHosts` in the configuration names sites that may be linked all the same, and `ownHosts` the blog’s own.',
      ),
    bad: '**Editor:** Where is it?\n\n**Bard:** In [Bamako](https://www.example.com/bamako).\n',
    good: '**Editor:** Where is it?\n\n**Bard:** In [Bamako](https://en.wikipedia.org/wiki/Bamako).\n',
  },
  severity: 'error',
  fix: 'suggestion',
  *checkBlock(block, context) {
    for (const { link, found } of judgedLinks(block, context.configuration, 'elsewhere')) {
      if (link.form !== 'definition') yield finding(block, link, found.host, unlink(block, link));
    }
  },
  facts: ({ links }) => (links.some(({ identifier }) => identifier !== undefined) ? links : undefined),
  *checkTranscript(_, context, facts) {
    const users = linksByIdentifier(facts);
    for (const [block] of facts) {
      for (const { link, found } of judgedLinks(block, context.configuration, 'elsewhere')) {
        const using = users.get(link.identifier) ?? [];
        if (link.form === 'definition' && !isOfImages(using))
          yield finding(block, link, found.host, unlinkReferences(using, block, link));
      }
    }
  },
});

function finding(block: Block, link: Link, host: string, fixes: Fix[]): Finding {
  return {
    span: targetSpan(block, link),
    message: l10n.t('Not Wikipedia: {0}. Link an article instead, or remove the link.', host),
    fixes,
    actions: [...search(link), { title: l10n.t('Allow links to {0}', host), command: 'allow-host', host }],
    data: { host },
  };
}

function search({ text, form }: Link): Action[] {
  const words = text.replace(/\s+/g, ' ').trim();
  if (!words || form === 'bare' || form === 'autolink') return [];
  return [{ title: l10n.t('Link “{0}” to Wikipedia instead', words), command: 'link-to-wikipedia' }];
}

interface Placed {
  readonly block: Block;
  readonly link: Link;
}

function linksByIdentifier(facts: BlockFacts<readonly Link[]>): Map<string | undefined, Placed[]> {
  const placed = facts.flatMap(([block, links]) => links.map((link) => ({ block, link })));
  return grouped(placed, ({ link }) => link.identifier);
}

/** Whether a definition is that of images, which have a rule of their own. */
function isOfImages(users: readonly Placed[]): boolean {
  const forms = new Set(users.map(({ link }) => link.form).filter((form) => form !== 'definition'));
  return forms.size === 1 && forms.has('image');
}

/** A definition goes together with the links that use it. */
function unlinkReferences(users: readonly Placed[], home: Block, definition: Link): Fix[] {
  const edits: Edit[] = [];
  for (const { block, link } of users) {
    if (link.form === 'reference' && link.textRange) edits.push(...around(block, link, link.textRange));
    else if (link.form !== 'definition') return [];
  }
  const lineBreak = /^[ \t]*(?:\r\n|\n|\r)?/.exec(home.text.slice(definition.end))?.[0].length ?? 0;
  edits.push({ span: { block: home, start: definition.start, end: definition.end + lineBreak }, newText: '' });
  return [{ title: l10n.t('Remove the link, keep its text'), level: 'suggestion', edits }];
}
