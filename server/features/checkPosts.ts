/** Checks posts one after another, open or not, and compares them. */
import { type CancellationToken, LSPErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import {
  CheckedPostProgress,
  type CheckPostsParams,
  CheckPostsRequest,
  type CheckPostsResult,
  ForgetPostsNotification,
} from '../protocol.ts';
import { comparePosts, type SummarisedPost } from '../rules/comparePosts.ts';
import { PostReader } from './posts/postReader.ts';
import { nextMessages } from './session/eventLoop.ts';
import type { Session } from './session/session.ts';
import { diagnosticAt } from './toDiagnostic.ts';

/** Answers `transcript/checkPosts`. */
export function checkPosts(session: Session): void {
  const { connection, posts } = session;
  connection.onRequest(CheckPostsRequest.method, (params: CheckPostsParams, token: CancellationToken) =>
    checkAll(session, params, token),
  );
  connection.onNotification(ForgetPostsNotification.method, ({ uris }: { uris: string[] }) => posts.forget(uris));
}

async function checkAll(
  session: Session,
  { posts, partialResultToken }: CheckPostsParams,
  token: CancellationToken,
): Promise<CheckPostsResult | ResponseError<never>> {
  const reader = new PostReader(session, token);
  const read = new Map<string, SummarisedPost<Range>>();
  let problems = 0;
  for (const { uri, name } of posts) {
    // Whoever edits a post meanwhile comes first.
    await nextMessages();
    const report = await reader.read(uri, name);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    const { diagnostics, summaries } = report;
    problems += report.problems;
    if (summaries) read.set(uri, { name, summaries });
    await session.connection.sendProgress(CheckedPostProgress, partialResultToken, { uri, diagnostics });
  }
  const compared = comparedPosts(read);
  session.posts.keep(read);
  problems += compared.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  return { compared, problems, unread: posts.length - read.size };
}

/** What shows when the posts are compared; one alone is compared with nothing. */
function comparedPosts(read: ReadonlyMap<string, SummarisedPost<Range>>): CheckPostsResult['compared'] {
  if (read.size < 2) return [];
  const found = comparePosts([...read.values()]);
  return [...read].flatMap(([uri, post]) => {
    const problems = found.get(post) ?? [];
    return problems.length > 0 ? [{ uri, diagnostics: problems.map((each) => diagnosticAt(each, each.span)) }] : [];
  });
}
