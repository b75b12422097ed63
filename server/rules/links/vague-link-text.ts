import * as l10n from '@vscode/l10n';
import { someOf } from '../../transcript/facts/facts.ts';
import { targetOf } from '../../transcript/markdown/linkTarget.ts';
import type { Block, Link } from '../../transcript/model.ts';
import { type Article, articleAt, articleName } from '../../wikipedia/article.ts';
import { classifyLink } from '../../wikipedia/classify.ts';
import { defineRule, type Finding, type RuleContext } from '../rule.ts';
import { articleOf, nameArticle } from './articleLinks.ts';
import { classOf } from './judgedLinks.ts';
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
        yield* findingsOf(block, vagueLink(block, link, words), link.target, context);
    }
  },
  facts: vagueLinksIn,
  *checkTranscript(transcript, context, facts) {
    for (const [block, found] of facts) {
      for (const each of found) {
        if (!isVague(each.words, transcript.language)) continue;
        const find = () => findingsOf(block, each, targetOf(each.link, transcript), context);
        yield* each.link.target === '' ? find() : kept(each, find);
      }
    }
  },
});

/** All that is to be known of a link, so that no block is read again when another one changes. */
interface VagueLink {
  readonly link: Link;
  readonly words: string;
  /** Whether the words are the name of the definition too: `[here]`, `[here][]`. */
  readonly isShort: boolean;
}

function vagueLinksIn(block: Block): readonly VagueLink[] | undefined {
  return someOf(
    block.links.flatMap((link) => {
      if (link.text.length > LONGEST || !mayHaveWords(block, link)) return [];
      const words = compared(link.text);
      return mayBeVague(words) && !saysTitle(words, articleOf(link)) ? [vagueLink(block, link, words)] : [];
    }),
  );
}

/** No list has longer words. */
const LONGEST = 60;

function mayHaveWords(block: Block, link: Link): boolean {
  const { textRange, form } = link;
  if (!textRange || !WORDED.has(form) || holdsImage(block, link)) return false;
  // Words in code are the name of something.
  return block.text.charAt(textRange.start) !== '`';
}

const WORDED: ReadonlySet<Link['form']> = new Set(['inline', 'reference', 'html']);

function vagueLink({ text }: Block, link: Link, words: string): VagueLink {
  const behind = text.slice(link.textRange?.end, link.end);
  return { link, words, isShort: link.form === 'reference' && /^\](?:\[\])?$/.test(behind) };
}

const findings = new WeakMap<VagueLink, readonly Finding[]>();

/** What was found of a link whose target is its own: the same until its fact is drawn anew. */
function kept(link: VagueLink, find: () => Iterable<Finding>): readonly Finding[] {
  const known = findings.get(link) ?? [...find()];
  findings.set(link, known);
  return known;
}

function* findingsOf(
  block: Block,
  { link, words, isShort }: VagueLink,
  target: string,
  { configuration }: Pick<RuleContext, 'configuration'>,
): Iterable<Finding> {
  const { kind } = link.target ? classOf(link, configuration) : classifyLink(target, configuration);
  // Links without address, and those that harm, are told of already and are to go.
  if (target.trim() === '' || kind === 'unsafe' || kind === 'lookalike' || !link.textRange) return;
  const article = link.target ? articleOf(link) : articleAt(target);
  if (saysTitle(words, article)) return;
  yield {
    span: { block, ...link.textRange },
    message: article
      ? l10n.t(
          '“{0}” does not say where the link leads. Name the article, such as “{1}”.',
          link.text.trim(),
          articleName(article),
        )
      : l10n.t('“{0}” does not say where the link leads. Use words that do.', link.text.trim()),
    fixes: isShort ? [] : nameArticle(block, link, article),
  };
}

/** “Source” says enough of a link to the article on sources. */
function saysTitle(words: string, article: Article | undefined): boolean {
  if (!article) return false;
  const title = new Set(wordsIn(compared(articleName(article))));
  return wordsIn(words).every((word) => title.has(word));
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
