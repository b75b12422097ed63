import * as l10n from '@vscode/l10n';
import type { Block, Link } from '../../transcript/model.ts';
import { type Article, articleName } from '../../wikipedia/article.ts';
import { defineRule, type Finding, type Fix } from '../rule.ts';
import { articleOf, nameArticle, wordsFor } from './articleLinks.ts';
import { classOf } from './judgedLinks.ts';
import { holdsImage } from './linkEdits.ts';

export default defineRule({
  id: 'bare-url',
  group: 'links',
  summary: () => l10n.t('Readers see words to click on, not an address.'),
  docs: {
    why: () =>
      l10n.t(
        'An address in the text is hard to read, breaks lines, and is read out letter by letter to those who listen. Put the name of the article there and the address behind it. Addresses in code or between quotation marks are shown on purpose and left alone.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** See https://en.wikipedia.org/wiki/Mali_Empire.\n',
    good: '**Editor:** Where?\n\n**Bard:** See [Mali Empire](https://en.wikipedia.org/wiki/Mali_Empire).\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  *checkBlock(block, { configuration }) {
    for (const link of shownAddresses(block)) {
      const article = articleOf(link);
      if (!article && classOf(link, configuration).kind !== 'allowed') continue;
      yield findingOf(block, link, article);
    }
  },
});

/** Addresses that readers see, apart from those inside another link and those in quotation marks. */
function* shownAddresses(block: Block): Iterable<Link> {
  let end = 0;
  for (const link of block.links) {
    if (link.start < end) continue;
    if (link.form === 'html') end = link.end;
    if (link.form === 'bare') {
      const trimmed = withoutMarks(link);
      if (!isQuoted(block.text, trimmed)) yield trimmed;
    } else if (link.form === 'autolink' || showsAddress(block, link)) yield link;
  }
}

/** Typographic marks that GFM takes for the end of an address. */
const MARKS = /[”“’‘»«›‹…。，、）」』】]+$/u;

function withoutMarks(link: Link): Link {
  const marks = MARKS.exec(link.text)?.[0].length ?? 0;
  if (marks === 0) return link;
  const range = { start: link.start, end: link.end - marks };
  const text = link.text.slice(0, -marks);
  return { ...link, ...range, text, target: link.target.slice(0, -marks), targetRange: range, textRange: range };
}

function isQuoted(text: string, { start, end }: Link): boolean {
  return /["'“”„‟«»‹›‘’‚「『]/.test(text.charAt(start - 1)) && /["'”“»«›‹’‘」』]/.test(text.charAt(end));
}

/** Whether the words of a link are an address. */
function showsAddress(block: Block, link: Link): boolean {
  const mayHaveWords = link.textRange !== undefined && (link.form === 'inline' || link.form === 'html');
  return mayHaveWords && ADDRESS.test(link.text) && !holdsImage(block, link);
}

const ADDRESS = /^(?:https?:\/\/|www\.|[a-z-]+\.(?:m\.)?wikipedia\.org\/)\S+$/i;

function findingOf(block: Block, link: Link, article: Article | undefined): Finding {
  return {
    span: { block, ...(link.textRange ?? link) },
    message: article
      ? l10n.t('Readers see an address here. Let them see words, such as “{0}”.', articleName(article))
      : l10n.t('Readers see an address here. Let them see words: [words](address).'),
    fixes: article ? fixesFor(block, link, article) : [],
  };
}

function fixesFor(block: Block, link: Link, article: Article): Fix[] {
  if (link.form === 'inline' || link.form === 'html') return nameArticle(block, link, article);
  const { start, end } = link;
  // Brackets would join what stands before them; what follows may be the rest of the address.
  if (/[!\]]/.test(block.text.charAt(start - 1)) || /^[_~*]{0,9}\(/.test(block.text.slice(end, end + 10))) return [];
  const words = wordsFor(article, link.form);
  return [
    {
      title: l10n.t('Make it a link on “{0}”', articleName(article)),
      level: 'suggestion',
      edits: [{ span: { block, start, end }, newText: `[${words}](${article.address})` }],
    },
  ];
}
