/** Links to articles of Wikipedia. */
import type { Position, Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';
import type { EditResult } from './editing.ts';

/** What is to be linked: a selection, or a cursor. */
export interface LinkPlaceParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly range: Range;
}

/** What would be linked there, or why nothing can be. */
export type LinkPlaceResult =
  | {
      readonly version: number;
      /** What to look for; empty where nothing stands there. */
      readonly words: string;
      /** The codes of Wikipedias to look in, the post’s own first. */
      readonly languages: readonly string[];
    }
  | { readonly nothing: string };

/** Asks what *Link to Wikipedia* would link. */
export const LinkPlaceRequest = new RequestType<LinkPlaceParams, LinkPlaceResult, void>('transcript/linkPlace');

/** What to look for in Wikipedia: words, or the meanings that a page of many lists. */
export type SearchArticlesParams = { readonly textDocument: TextDocumentIdentifier; readonly language: string } & (
  | { readonly words: string }
  | { readonly meaningsOf: string }
);

/** An article that can be linked. */
export interface FoundArticle {
  readonly title: string;
  readonly description?: string;
  /** The redirect whose title matched. */
  readonly matched?: string;
  /** Whether it only lists articles of that name. */
  readonly isDisambiguation: boolean;
}

/** The articles, the best first, or why Wikipedia gave no answer. */
export type SearchArticlesResult =
  | {
      readonly articles: readonly FoundArticle[];
      /** The title of the only one that is called exactly so. */
      readonly exact: string | null;
    }
  | { readonly nothing: string };

/** Looks for articles. It can be cancelled. */
export const SearchArticlesRequest = new RequestType<SearchArticlesParams, SearchArticlesResult, void>(
  'transcript/searchArticles',
);

/** Which article to link. */
export interface LinkArticleParams extends LinkPlaceParams {
  readonly language: string;
  readonly title: string;
}

/** Asks for the edits that link an article. */
export const LinkArticleRequest = new RequestType<LinkArticleParams, EditResult, void>('transcript/linkArticle');

/** A link to an article of Wikipedia that an open post has at a place. */
export interface LinkedArticleParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** Asks Wikipedia what a hover tells of a linked article; afterwards it is known. Why it is not, or null. It can be cancelled. */
export const AskArticleRequest = new RequestType<LinkedArticleParams, string | null, void>('transcript/askArticle');

/** Asks for the edits that link the same article in the post’s language. It can be cancelled. */
export const LinkInPostLanguageRequest = new RequestType<LinkedArticleParams, EditResult, void>(
  'transcript/linkInPostLanguage',
);
