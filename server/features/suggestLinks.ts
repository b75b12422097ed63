/** Links to Wikipedia for a whole post, for the editor to choose from. */
import { type CancellationToken, LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver';
import { type FoundNames, findNames } from '../convert/linkSuggestions/candidates.ts';
import type { LinkSuggestion } from '../convert/linkSuggestions/choose.ts';
import { nameLanguage } from '../convert/linkSuggestions/languages/languages.ts';
import {
  type SuggestedLink,
  type SuggestLinksParams,
  SuggestLinksProgress,
  SuggestLinksRequest,
  type SuggestLinksResult,
  type SuggestLinksStep,
} from '../protocol.ts';
import { articleName } from '../wikipedia/article.ts';
import { articleAddress } from '../wikipedia/articleAddress.ts';
import { inSlices } from './session/eventLoop.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';
import { askAbout } from './suggestions/askedNames.ts';
import { type SuggestedPost, suggestedPost } from './suggestions/suggestedPost.ts';

/** How much of the text around a link is shown, in UTF-16 code units. */
const around = 60;

const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'Cancelled');

/** Answers `transcript/suggestLinks`. */
export function suggestLinks(session: Session): void {
  const read = handler<SuggestLinksParams, SuggestedPost | null>(session, null, suggestedPost);
  session.connection.onRequest<SuggestLinksResult | null, never>(
    SuggestLinksRequest.method,
    async (params: SuggestLinksParams, token) => {
      const post = await read(params, token);
      if (post === null || post instanceof ResponseError) return post;
      const language = nameLanguage(post.language);
      // What is linked already, and who speaks, needs no link.
      const ignored = new Set([...post.linked.words, ...post.speakers]);
      const names = await inSlices((goOn) => findNames(post.passages.keys(), language, ignored, goOn), token);
      return names ? ask(session, params, post, withLinkedWords(names, post), token) : cancelled();
    },
  );
}

/** Words of links tell what the post is about as well as others. */
function withLinkedWords(names: FoundNames, { linked }: SuggestedPost): FoundNames {
  const more = [...linked.words].flatMap((words) => words.toLowerCase().split(/\s+/));
  return { ...names, words: new Set([...names.words, ...more]) };
}

async function ask(
  { connection, wikipedia }: Session,
  { partialResultToken }: SuggestLinksParams,
  post: SuggestedPost,
  names: FoundNames,
  token: CancellationToken,
): Promise<SuggestLinksResult | ResponseError<never>> {
  const controller = new AbortController();
  const listening = token.onCancellationRequested(() => controller.abort());
  try {
    const { signal } = controller;
    const api = await wikipedia(post.configuration);
    const onStep = (step: SuggestLinksStep) =>
      void connection.sendProgress(SuggestLinksProgress, partialResultToken, step);
    const asked = await askAbout(api, post, names, { signal, onStep });
    if (signal.aborted) return cancelled();
    const { version, language } = post;
    const { notChecked, why } = asked;
    const links = asked.links.map((link) => shown(link, post));
    return { version, language, links, names: names.candidates.length, left: names.left, notChecked, why };
  } catch (error) {
    if (controller.signal.aborted) return cancelled();
    throw error;
  } finally {
    listening.dispose();
  }
}

function shown(link: LinkSuggestion, { language, passages }: SuggestedPost): SuggestedLink {
  const { words, passage, start, end, title, fragment, description, isSure, isAmbiguous } = link;
  const { text } = passage;
  const place = passages.get(passage)!;
  const address = articleAddress(language, link.title, link.fragment);
  return {
    range: { start: positionIn(text, place, start), end: positionIn(text, place, end) },
    words,
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
    article: articleName({ language, title, fragment, address }),
    description: description ?? null,
    address,
    isSure,
    isAmbiguous,
  };
}

/** Where an offset of a passage is in the post. */
function positionIn(text: string, { line, character }: Position, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = lines.at(-1)!.length;
  return lines.length === 1
    ? { line, character: character + last }
    : { line: line + lines.length - 1, character: last };
}
