import * as l10n from '@vscode/l10n';
import { someOf } from '../../transcript/facts/facts.ts';
import type { Block, Link } from '../../transcript/model.ts';
import { defineRule, type Finding } from '../rule.ts';
import { linkedArticles } from './articleLinks.ts';
import { targetSpan } from './linkEdits.ts';

export default defineRule({
  id: 'link-language',
  group: 'links',
  summary: () => l10n.t('Links lead to the Wikipedia in the post’s language.'),
  docs: {
    why: () =>
      l10n.t(
        'Readers of a German post can read the German article; the English one helps only some of them. Link another edition where the post’s own has no such article. The rule speaks only where the post’s language is certain: from front matter, from the configuration, or from a long text. Simple English counts as English.',
      ),
    bad: '---\nlang: de\n---\n\n**Editor:** Wo?\n\n**Bard:** In [Mali](https://en.wikipedia.org/wiki/Mali).\n',
    good: '---\nlang: de\n---\n\n**Editor:** Wo?\n\n**Bard:** In [Mali](https://de.wikipedia.org/wiki/Mali).\n',
  },
  severity: 'hint',
  facts: editionsIn,
  *checkTranscript({ language, isLanguageCertain }, _, facts) {
    if (!isLanguageCertain) return;
    for (const [block, links] of facts)
      for (const { at, edition } of links)
        if (!isIn(edition, language)) yield* findingsOf(block, at, edition, language);
  },
});

/** A link by its place among those of its block, and the edition of Wikipedia that it leads to. */
interface EditionLink {
  readonly at: number;
  readonly edition: string;
}

function editionsIn(block: Block): readonly EditionLink[] | undefined {
  return someOf(
    linkedArticles(block).flatMap(({ at, article }) => {
      const link = block.links[at];
      return article && link && !isMarked(block, link, article.language) ? [{ at, edition: article.language }] : [];
    }),
  );
}

/** What posts call the large editions, in four languages. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'englisch', 'anglais', 'inglés'],
  de: ['german', 'deutsch', 'allemand', 'alemán'],
  fr: ['french', 'französisch', 'français', 'francés'],
  es: ['spanish', 'spanisch', 'espagnol', 'español'],
};

/** Whether readers are told which language awaits them: `[[fr](…)]` as on Wikipedia, `[Mali](…) (in French)`. */
function isMarked({ text }: Block, link: Link, edition: string): boolean {
  const behind = /^[\s*_]{0,4}[([]([^)\]]{1,30})[)\]]/.exec(text.slice(link.end, link.end + 40))?.[1] ?? '';
  const names = [edition, ...(NAMES[edition] ?? [])];
  return (
    names.includes(link.text.trim().toLowerCase()) ||
    behind
      .toLowerCase()
      .split(/\s+/)
      .some((word) => names.includes(word))
  );
}

/** Languages whose readers read one another's editions. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  en: ['simple'],
  no: ['nb', 'nn'],
  nb: ['no', 'nn'],
  nn: ['no', 'nb'],
};

function isIn(edition: string, language: string): boolean {
  return edition.split('-')[0] === language || (KIN[language]?.includes(edition) ?? false);
}

function* findingsOf(block: Block, at: number, edition: string, language: string): Iterable<Finding> {
  const link = block.links[at];
  if (!link) return;
  yield {
    span: targetSpan(block, link),
    message: l10n.t(
      'This leads to the “{0}” Wikipedia, but the post is in “{1}”. Link the article there if there is one.',
      edition,
      language,
    ),
    actions: [{ title: l10n.t('Link the article in the post’s language'), command: 'link-in-post-language' }],
    data: { edition, language },
  };
}
