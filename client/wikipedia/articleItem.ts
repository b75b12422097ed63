import type { QuickPickItem } from 'vscode';
import type { FoundArticle } from '../../server/protocol.ts';

/** An entry of the list of articles: an article, a search in the browser, or a sentence that cannot be chosen. */
export interface ArticleItem extends QuickPickItem {
  readonly action: 'link' | 'meanings' | 'browser' | 'nothing';
  readonly title: string;
}

/** The words of the list, in the language of the window. */
export interface ArticleItemWords {
  readonly disambiguation: string;
  readonly redirect: (from: string) => string;
}

/** Shows an article. The server has ranked them, so that all are shown whatever is typed. */
export function articleItem(article: FoundArticle, words: ArticleItemWords): ArticleItem {
  const { title, description, matched, isDisambiguation } = article;
  const said = isDisambiguation ? words.disambiguation : description;
  return {
    action: isDisambiguation ? 'meanings' : 'link',
    title,
    label: title,
    ...(matched !== undefined && { description: words.redirect(matched) }),
    ...(said !== undefined && { detail: said }),
    alwaysShow: true,
  };
}
