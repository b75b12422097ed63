/** *Link to Wikipedia*: what is linked, the articles for it, and the edit. */
import {
  type EditResult,
  type LinkArticleParams,
  LinkArticleRequest,
  type LinkPlaceParams,
  LinkPlaceRequest,
  type LinkPlaceResult,
  type SearchArticlesParams,
  SearchArticlesRequest,
  type SearchArticlesResult,
} from '../../protocol.ts';
import { whyNotAnswered } from '../../wikipedia/api/notChecked.ts';
import type { Answer, FoundPage, WikipediaApi } from '../../wikipedia/api/wikipediaApi.ts';
import { exactArticle } from '../../wikipedia/exactArticle.ts';
import { editResult } from '../edits/editResult.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { toOffsets } from '../ranges.ts';
import { asking } from '../session/asking.ts';
import { configurationOf } from '../session/configurationOf.ts';
import { handler } from '../session/handler.ts';
import type { Session } from '../session/session.ts';
import { editionsFor } from './languages.ts';
import { linkEdit } from './linkEdit.ts';
import { linkPlace } from './linkPlace.ts';

/** As many as one takes in at a glance; the editor types on to see others. */
const most = 10;

const nothingFound: SearchArticlesResult = { articles: [], exact: null };

/** Answers `transcript/linkPlace`, `transcript/searchArticles` and `transcript/linkArticle`. */
export function linkToWikipedia(session: Session): void {
  const { connection } = session;
  connection.onRequest<LinkPlaceResult, never>(LinkPlaceRequest.method, handler(session, { nothing: '' }, placeFor));
  connection.onRequest<SearchArticlesResult, never>(
    SearchArticlesRequest.method,
    (params: SearchArticlesParams, token) =>
      asking(session, token, nothingFound, (signal) => search(session, params, signal)),
  );
  const outdated = (version: number): EditResult => ({ version, edits: [] });
  connection.onRequest<EditResult, never>(
    LinkArticleRequest.method,
    handler<LinkArticleParams, EditResult>(session, outdated(-1), editFor, outdated),
  );
}

function placeFor(snapshot: Snapshot, { range }: LinkPlaceParams): LinkPlaceResult {
  const place = linkPlace(snapshot, toOffsets(snapshot, range));
  if (typeof place === 'string') return { nothing: place };
  return { version: snapshot.version, words: place.words, languages: editionsFor(snapshot) };
}

function editFor(snapshot: Snapshot, params: LinkArticleParams): EditResult {
  const at = toOffsets(snapshot, params.range);
  const place = linkPlace(snapshot, at);
  if (typeof place === 'string') return { nothing: place };
  return editResult(snapshot, linkEdit(place, params, at));
}

async function search(
  session: Session,
  params: SearchArticlesParams,
  signal: AbortSignal,
): Promise<SearchArticlesResult> {
  const api = await session.wikipedia(await configurationOf(session, params.textDocument.uri));
  const answer = await found(api, params, signal);
  if (answer.state === 'not-checked') return { nothing: whyNotAnswered(answer.why) };
  const articles = answer.state === 'known' ? answer.value : [];
  const exact = 'words' in params ? exactArticle(params.words, articles)?.title : undefined;
  return { articles, exact: exact ?? null };
}

async function found(
  api: WikipediaApi,
  params: SearchArticlesParams,
  signal: AbortSignal,
): Promise<Answer<readonly FoundPage[]>> {
  if ('words' in params) return api.search(params.language, params.words, most, { signal });
  const meanings = await api.meanings(params.language, params.meaningsOf, { signal });
  if (meanings.state !== 'known') return meanings;
  return { state: 'known', value: meanings.value.map((meaning) => ({ ...meaning, isDisambiguation: false })) };
}
