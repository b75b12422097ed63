/** Completion. */
import { type CompletionItem, type CompletionList, type CompletionParams, ResponseError } from 'vscode-languageserver';
import {
  type ArticleQuery,
  articleData,
  articleQuery,
  completeArticles,
  explainArticle,
} from './completions/articles.ts';
import { completeComments } from './completions/comments.ts';
import { completeLabels } from './completions/labels.ts';
import { completeStatements } from './completions/statements.ts';
import type { Snapshot } from './posts/snapshot.ts';
import { toOffset } from './ranges.ts';
import { asking } from './session/asking.ts';
import { configurationOf } from './session/configurationOf.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

/** Something that can be completed at an offset; empty where it has nothing to say. */
export type Completer = (snapshot: Snapshot, offset: number) => CompletionItem[];

const completers: readonly Completer[] = [completeComments, completeLabels, completeStatements];

/** Labels at the start of a paragraph, articles in links, statements in the disclaimer, comments that silence rules. */
export function completion(session: Session): void {
  const { connection } = session;
  const found = handler<CompletionParams, Found>(session, { items: [] }, find);
  connection.onCompletion(async (params, token) => {
    const at = await found(params, token);
    if (at instanceof ResponseError || !('query' in at)) return at instanceof ResponseError ? at : at.items;
    const { uri } = params.textDocument;
    return asking<CompletionList | CompletionItem[]>(session, token, [], async (signal) => {
      const { items, isIncomplete } = await completeArticles(session, at.query, signal);
      const named = items.map((item) => (item.data ? { ...item, data: { ...item.data, uri } } : item));
      return { isIncomplete, items: named };
    });
  });
  connection.onCompletionResolve(async (item, token) => {
    const data = articleData(item);
    if (!data) return item;
    return asking(session, token, item, async (signal) =>
      explainArticle(session, item, await configurationOf(session, data.uri), signal),
    );
  });
}

/** What is completed without asking anybody, or what is to be asked. */
type Found = { readonly items: CompletionItem[] } | { readonly query: ArticleQuery };

function find(snapshot: Snapshot, { position, context }: CompletionParams): Found {
  const offset = toOffset(snapshot, position);
  for (const complete of completers) {
    const items = complete(snapshot, offset);
    if (items.length > 0) return { items };
  }
  const query = articleQuery(snapshot, offset, context);
  return query ? { query } : { items: [] };
}
