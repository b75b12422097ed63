/** A configuration made from the posts that are there. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { parseOptions } from '../config/parseOptions.ts';
import { blogHabits } from '../convert/blogHabits.ts';
import { configurationText } from '../convert/configurationText.ts';
import { habitsOf, type PostHabits } from '../convert/postHabits.ts';
import { type NewConfigurationParams, NewConfigurationRequest } from '../protocol.ts';
import { parseTranscript } from '../transcript/parse.ts';
import { configurationOf } from './session/configurationOf.ts';
import { nextMessages } from './session/eventLoop.ts';
import type { Session } from './session/session.ts';

/** More posts hardly change what is found. */
const MOST_POSTS = 300;
/** A longer post would keep other requests waiting, and others show the same. */
const LONGEST = 2 ** 20;

/** Answers `transcript/newConfiguration`. */
export function newConfiguration(session: Session): void {
  session.connection.onRequest(NewConfigurationRequest.method, (params, token) => textFor(session, params, token));
}

async function textFor(
  session: Session,
  { posts, schema }: NewConfigurationParams,
  token: CancellationToken,
): Promise<string | ResponseError<never>> {
  const found: PostHabits[] = [];
  for (const uri of posts.slice(0, MOST_POSTS)) {
    await nextMessages();
    const habits = await habitsIn(uri, session);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    if (habits) found.push(habits);
  }
  return configurationText(blogHabits(found), schema);
}

async function habitsIn(uri: string, session: Session): Promise<PostHabits | undefined> {
  const [text, configuration] = await Promise.all([session.files.read(uri), configurationOf(session, uri)]);
  if (text === undefined || text.length > LONGEST) return undefined;
  return habitsOf(parseTranscript(text, parseOptions(configuration)));
}
