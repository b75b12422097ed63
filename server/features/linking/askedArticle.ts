/** What the commands in an article's hover do. */
import * as l10n from '@vscode/l10n';
import type { CancellationToken, Range } from 'vscode-languageserver';
import { ResponseError } from 'vscode-languageserver';
import {
  AskArticleRequest,
  type EditResult,
  type LinkedArticleParams,
  LinkInPostLanguageRequest,
} from '../../protocol.ts';
import { whyNotAnswered } from '../../wikipedia/api/notChecked.ts';
import { articleAddress } from '../../wikipedia/articleAddress.ts';
import type { Snapshot } from '../posts/snapshot.ts';
import { toOffset, toRange } from '../ranges.ts';
import { asking } from '../session/asking.ts';
import { handler } from '../session/handler.ts';
import type { Session } from '../session/session.ts';
import { knowledgeOf, whyUnknown } from './knowledge.ts';
import { type LinkedArticle, linkedArticleAt } from './linkedArticle.ts';
import { linkPlace } from './linkPlace.ts';

/** Answers `transcript/askArticle` and `transcript/linkInPostLanguage`. */
export function askedArticle(session: Session): void {
  const { connection } = session;
  const at = handler<LinkedArticleParams, Placed | null>(session, null, placed);
  const asked = async <R>(
    params: LinkedArticleParams,
    token: CancellationToken,
    none: R,
    work: (placed: Placed, signal: AbortSignal) => Promise<R>,
  ): Promise<R | ResponseError<never>> => {
    const found = await at(params, token);
    if (found instanceof ResponseError) return found;
    return found ? asking(session, token, none, (signal) => work(found, signal)) : none;
  };
  connection.onRequest<string | null, never>(AskArticleRequest.method, (params: LinkedArticleParams, token) =>
    asked(params, token, null, async ({ linked }, signal) =>
      whyUnknown(await knowledgeOf(session, linked, { signal })),
    ),
  );
  connection.onRequest<EditResult, never>(LinkInPostLanguageRequest.method, (params: LinkedArticleParams, token) =>
    asked(params, token, noLink(), (found, signal) => inPostLanguage(session, found, signal)),
  );
}

/** A linked article, and what its address takes the place of. */
interface Placed {
  readonly linked: LinkedArticle;
  readonly version: number;
  readonly range: Range;
  readonly text: string | undefined;
}

function placed(snapshot: Snapshot, { position }: LinkedArticleParams): Placed | null {
  const offset = toOffset(snapshot, position);
  const linked = linkedArticleAt(snapshot, offset);
  const place = linked && linkPlace(snapshot, { start: linked.place.start, end: linked.place.start });
  if (!linked || !place || typeof place === 'string') return null;
  return { linked, version: snapshot.version, range: toRange(snapshot, place.replaced), text: place.text };
}

function noLink(): EditResult {
  return { nothing: l10n.t('Put the cursor on a link to an article of Wikipedia.') };
}

async function inPostLanguage(
  { wikipedia }: Session,
  { linked, version, range, text }: Placed,
  signal: AbortSignal,
): Promise<EditResult> {
  const { article, otherEdition, configuration } = linked;
  if (otherEdition === undefined) return { nothing: l10n.t('This article is in the post’s language.') };
  const links = await (await wikipedia(configuration)).languageLinks(article.language, article.title, { signal });
  if (links.state === 'not-checked') return { nothing: whyNotAnswered(links.why) };
  const found = links.state === 'known' ? links.value.find(({ language }) => language === otherEdition) : undefined;
  if (!found)
    return {
      nothing: l10n.t(
        '{0} has no article on this that “{1}” knows of.',
        `${otherEdition}.wikipedia.org`,
        article.language,
      ),
    };
  const address = articleAddress(otherEdition, found.title);
  return { version, edits: [{ range, newText: text ? `[${text}](${address})` : address }] };
}
