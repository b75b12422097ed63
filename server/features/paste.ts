/** What is pasted or dropped, as a post would have it. */
import { type CancellationToken, ResponseError } from 'vscode-languageserver';
import type { Configuration } from '../config/configuration.ts';
import type { Conversation } from '../convert/conversation/conversation.ts';
import { conversationOf } from '../convert/conversation/pastedText.ts';
import type { RichText } from '../convert/html/richText.ts';
import { type PasteOffer, type PasteParams, PasteRequest } from '../protocol.ts';
import { isAddress, linkOffers } from './pastes/link.ts';
import { type Place, placeAt } from './pastes/place.ts';
import { isConversation, writeTurns } from './pastes/turns.ts';
import { toOffsets } from './ranges.ts';
import { configurationOf } from './session/configurationOf.ts';
import { inSlices } from './session/eventLoop.ts';
import { handler } from './session/handler.ts';
import type { Session } from './session/session.ts';

/** Reading more takes longer than somebody who pastes waits: it is inserted as it is. In UTF-16 code units. */
const longest = { text: 200_000, html: 5_000_000 };

/** Answers `transcript/paste`. */
export function paste(session: Session): void {
  const place = handler<PasteParams, Place | null>(session, null, (snapshot, { range }) =>
    placeAt(snapshot, toOffsets(snapshot, range)),
  );
  session.connection.onRequest<PasteOffer[], never>(PasteRequest.method, async (params: PasteParams, token) => {
    if (params.text.length > longest.text || params.html.length > longest.html) return [];
    const found = await place(params, token);
    if (found instanceof ResponseError) return found;
    return found ? offersFor(session, params, found, token) : [];
  });
}

async function offersFor(
  session: Session,
  { textDocument, text, html }: PasteParams,
  place: Place,
  token: CancellationToken,
): Promise<PasteOffer[]> {
  const configuration = await configurationOf(session, textDocument.uri);
  if (isAddress(text)) return linkOffers(text, place, configuration);
  if (!place.isMarkdown) return [];
  const rich = html === '' ? undefined : (await import('../convert/html/richText.ts')).richText(html, configuration);
  if (token.isCancellationRequested) return [];
  const conversation = conversationIn(text, rich, configuration);
  if (conversation) {
    const turns = await inSlices((goOn) => writeTurns(conversation, place, configuration, goOn), token);
    return turns === undefined || isSame(turns, text) ? [] : [block('turns', turns, place)];
  }
  const markdown = rich?.markdown;
  return markdown === undefined || isSame(markdown, text) ? [] : [markdownOffer(markdown, place)];
}

function conversationIn(
  text: string,
  rich: RichText | undefined,
  configuration: Configuration,
): Conversation | undefined {
  if (rich?.conversation) return rich.conversation;
  // Links are kept where the HTML is read as the same.
  for (const source of [rich?.markdown, text]) {
    if (source === undefined || source.trim() === '') continue;
    const { conversation } = conversationOf(source, configuration);
    if (isConversation(conversation)) return conversation;
  }
  return undefined;
}

function isSame(offered: string, pasted: string): boolean {
  return offered.trim() === pasted.replaceAll(/\r\n?/g, '\n').trim();
}

/** Words go into the line, blocks between blocks. */
function markdownOffer(markdown: string, place: Place): PasteOffer {
  const isBlock = /\n/.test(markdown) || /^(?:#{1,6} |[-*+] |\d{1,9}[.)] |[>|]|```|\$\$)/.test(markdown);
  return isBlock ? block('markdown', markdown, place) : { kind: 'markdown', newText: markdown, isUsual: false };
}

function block(kind: PasteOffer['kind'], text: string, { gaps, lineBreak }: Place): PasteOffer {
  const newText = gaps.before + text.trim().replaceAll('\n', lineBreak) + gaps.after;
  return { kind, newText, isUsual: false };
}
