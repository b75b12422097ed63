/** Links to articles of which Wikipedia can be asked, with what it answered. */
import * as l10n from '@vscode/l10n';
import { someOf } from '../../transcript/facts/facts.ts';
import type { Block, Link } from '../../transcript/model.ts';
import { articleAt } from '../../wikipedia/article.ts';
import { type AskedArticle, articleKey, type LinkAnswer } from '../../wikipedia/linkAnswers.ts';
import { encodeTitle } from '../../wikipedia/title.ts';
import type { BlockFacts, Fix, RuleContext } from '../rule.ts';
import { linkedArticles } from './articleLinks.ts';
import { targetSpan } from './linkEdits.ts';

/** A link by its place among those of its block, and its article. */
export interface AskedLink {
  readonly at: number;
  readonly article: AskedArticle;
}

/** The links of a block that have an article's address: no references, whose address is in their definition. */
export function askedLinks(block: Block): readonly AskedLink[] | undefined {
  const links = linkedArticles(block).flatMap(({ at, article }) => {
    if (!article) return [];
    const { language, title, fragment } = article;
    return [{ at, article: { language, title, ...(fragment !== undefined && { fragment }) } }];
  });
  return someOf(links);
}

/** A link and what is known of its article. */
export interface AnsweredLink {
  readonly block: Block;
  readonly link: Link;
  readonly article: AskedArticle;
  readonly answer: LinkAnswer;
}

/** The links of which something is known, in the order of the text. */
export function* answeredLinks(
  facts: BlockFacts<readonly AskedLink[]>,
  { wikipedia }: Pick<RuleContext, 'wikipedia'>,
): Iterable<AnsweredLink> {
  // Mostly nobody has asked.
  if (!wikipedia || wikipedia.size === 0) return;
  for (const [block, links] of facts) {
    for (const { at, article } of links) {
      const link = block.links[at];
      const answer = wikipedia.get(articleKey(article));
      if (link && answer && answer.page.state !== 'not-checked') yield { block, link, article, answer };
    }
  }
}

/** A fix that has the link lead to another title, perhaps a section of it. */
export function leadTo({ block, link, article }: AnsweredLink, title: string, fragment = '', words?: string): Fix[] {
  // The author's way of writing letters beyond ASCII is kept.
  const isReadable = /[\u0080-\uffff]/.test(link.target);
  const path = encodeTitle(title.replaceAll(' ', '_'), isReadable);
  const hash = fragment && `#${fragment.replaceAll(' ', '_')}`;
  const address = articleAt(`https://${article.language}.wikipedia.org/wiki/${path}${hash}`)?.address;
  if (address === undefined || !link.targetRange) return [];
  const newText = link.form === 'html' ? address.replaceAll("'", '%27').replaceAll('&', '&amp;') : address;
  return [
    {
      title: words ?? l10n.t('Link “{0}” instead', title),
      level: 'suggestion',
      edits: [{ span: targetSpan(block, link), newText }],
    },
  ];
}

/** How many articles one lightbulb offers. */
const mostOffers = 12;

/** Fixes that have the link lead to articles that may be meant. */
export function offersFor(answered: AnsweredLink): Fix[] {
  return (answered.answer.offers ?? [])
    .slice(0, mostOffers)
    .flatMap(({ title, description }) =>
      leadTo(answered, title, '', description ? l10n.t('Link “{0}” ({1})', title, short(description)) : undefined),
    );
}

function short(description: string): string {
  return description.length > 60 ? `${description.slice(0, 60).trimEnd()}…` : description;
}

/** The title as readers see it. */
export function titleOf({ title }: AskedArticle): string {
  return title.replaceAll('_', ' ');
}
