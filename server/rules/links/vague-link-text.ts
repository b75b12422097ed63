import * as l10n from '@vscode/l10n';
import { someOf } from '../../transcript/facts.ts';
import type { Block, Link } from '../../transcript/model.ts';
import { type Article, articleAt, articleName } from '../../wikipedia/article.ts';
import { classifyLink } from '../../wikipedia/classify.ts';
import { defineRule, type Finding, type RuleContext } from '../rule.ts';
import { nameArticle } from './articleLinks.ts';
import { holdsImage } from './linkEdits.ts';
import { compared, isVague, mayBeVague } from './vagueWords.ts';

export default defineRule({
  id: 'vague-link-text',
  group: 'links',
  summary: () => l10n.t('The words of a link say where it leads.'),
  docs: {
    why: () =>
      l10n.t(
        'Readers look over the links of a page before they read it, and some have the links read out alone: “here” and “this article” tell them nothing. Words are known in English, German, French and Spanish; add those of your language as `words`.',
      ),
    bad: '**Editor:** Where?\n\n**Bard:** See [here](https://en.wikipedia.org/wiki/Mali_Empire).\n',
    good: '**Editor:** Where?\n\n**Bard:** See [the empire](https://en.wikipedia.org/wiki/Mali_Empire).\n',
  },
  severity: 'warning',
  fix: 'suggestion',
  options: {
    words: {
      default: [] as readonly string[],
      about: () => l10n.t('More words that say nothing of where a link leads.'),
    },
  },
  *checkBlock(block, context) {
    const { words: added } = context.options;
    if (added.length === 0) return;
    const more = new Set(added.map(compared));
    for (const link of block.links) {
      const words = compared(link.text);
      if (link.target && mayHaveWords(block, link) && more.has(words) && !mayBeVague(words))
        yield* findingsOf({ block, link, words, target: link.target }, context);
    }
  },
  facts: vagueLinksIn,
  *checkTranscript({ language, definitions }, context, facts) {
    for (const [block, found] of facts) {
      for (const { at, words } of found) {
        const link = isVague(words, language) ? block.links[at] : undefined;
        if (!link) continue;
        const target = link.target || (definitions.get(link.identifier ?? '')?.url ?? '');
        yield* findingsOf({ block, link, words, target }, context);
      }
    }
  },
});

/** A link by its place among those of its block, so that the fact stays the same while words around it change. */
interface VagueLink {
  readonly at: number;
  readonly words: string;
}

function vagueLinksIn(block: Block): readonly VagueLink[] | undefined {
  return someOf(
    block.links.flatMap((link, at) => {
      if (link.text.length > LONGEST || !mayHaveWords(block, link)) return [];
      const words = compared(link.text);
      return mayBeVague(words) ? [{ at, words }] : [];
    }),
  );
}

/** No list has longer words. */
const LONGEST = 60;

function mayHaveWords(block: Block, link: Link): boolean {
  return link.textRange !== undefined && WORDED.has(link.form) && !holdsImage(block, link);
}

const WORDED: ReadonlySet<Link['form']> = new Set(['inline', 'reference', 'html']);

interface Candidate {
  readonly block: Block;
  readonly link: Link;
  readonly words: string;
  readonly target: string;
}

function* findingsOf(
  { block, link, words, target }: Candidate,
  { configuration }: Pick<RuleContext, 'configuration'>,
): Iterable<Finding> {
  const { kind } = classifyLink(target, configuration);
  // Links without address, and those that harm, are told of already and are to go.
  if (target.trim() === '' || kind === 'unsafe' || kind === 'lookalike' || !link.textRange) return;
  const article = articleAt(target);
  if (article && saysTitle(words, article)) return;
  yield {
    span: { block, ...link.textRange },
    message: article
      ? l10n.t(
          '“{0}” does not say where the link leads. Name the article, such as “{1}”.',
          link.text.trim(),
          articleName(article),
        )
      : l10n.t('“{0}” does not say where the link leads. Use words that do.', link.text.trim()),
    fixes: isShortReference(block, link) ? [] : nameArticle(block, link, article),
  };
}

/** “Source” says enough of a link to the article on sources. */
function saysTitle(words: string, article: Article): boolean {
  const title = new Set(wordsIn(compared(articleName(article))));
  return wordsIn(words).every((word) => title.has(word));
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether the words are the name of the definition too: `[here]`, `[here][]`. */
function isShortReference({ text }: Block, { form, end, textRange }: Link): boolean {
  return form === 'reference' && /^\](?:\[\])?$/.test(text.slice(textRange?.end, end));
}
