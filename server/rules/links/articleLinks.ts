/** Links to articles, and how their words can name the article. */
import * as l10n from '@vscode/l10n';
import type { Block, Link } from '../../transcript/model.ts';
import { type Article, articleAt, articleName } from '../../wikipedia/article.ts';
import type { Fix } from '../rule.ts';
import { RecentLinks } from './recentLinks.ts';

const articles = new RecentLinks<Article | 'none'>();

/** The article that a link's own target leads to. */
export function articleOf(link: Link): Article | undefined {
  const known = articles.get(link) ?? articleAt(link.target) ?? 'none';
  articles.set(link, known);
  return known === 'none' ? undefined : known;
}

/** The name of an article as the words of a link. */
export function wordsFor(article: Article, form: Link['form']): string {
  const name = articleName(article);
  if (form !== 'html') return name.replace(/[\\`*~[\]<|]|&(?=#?\w+;)/g, '\\$&');
  return name.replace(/[&<*`~]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Replaces the words of a link by the name of the article that it leads to. */
export function nameArticle(block: Block, link: Link, article: Article | undefined): Fix[] {
  if (!article || !link.textRange) return [];
  return [
    {
      title: l10n.t('Use “{0}” as its text', articleName(article)),
      level: 'suggestion',
      edits: [{ span: { block, ...link.textRange }, newText: wordsFor(article, link.form) }],
    },
  ];
}

/** A link to an article by its place among the links of its block: the fact stays while words around it change. */
export interface LinkedArticle {
  readonly at: number;
  /** Undefined for a reference, which has its target elsewhere. */
  readonly article: Article | undefined;
}

/** The links of a block that lead to articles, and its references; images have a rule of their own. */
export function linkedArticles({ links }: Block): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  let end = 0;
  for (const [at, link] of links.entries()) {
    // What stands inside an HTML link is no further link.
    if (link.form === 'image' || link.start < end) continue;
    if (link.form === 'html') end = link.end;
    const article = articleOf(link);
    if (article || link.form === 'reference') found.push({ at, article });
  }
  return found;
}
