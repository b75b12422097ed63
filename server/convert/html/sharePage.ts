/** A chat page that was saved as a file. Heavy: to be imported when it is needed. */
import type { Configuration } from '../../config/configuration.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { chatGpt } from '../exports/chatGpt.ts';
import { pageConversation, turnsOnPage } from './pageConversation.ts';
import { readHtml } from './readHtml.ts';
import { sharedData } from './sharedData.ts';

/**
 * The conversation on a saved page: from its data, where it has some, else from what it shows. Undefined where it is no
 * chat page that is known, or where its program would have fetched the conversation only later. Never throws.
 */
export function sharePageConversation(html: string, configuration: Configuration): Conversation | undefined {
  return ofData(sharedData(html), configuration) ?? shown(html, configuration);
}

function ofData(data: unknown, { editorName }: Configuration): Conversation | undefined {
  if (data === undefined || !chatGpt.recognises(data)) return undefined;
  const [exported] = chatGpt.reader(editorName).add(data);
  const conversation = exported?.conversation();
  return conversation && conversation.turns.length > 0 ? conversation : undefined;
}

function shown(html: string, configuration: Configuration): Conversation | undefined {
  const root = readHtml(html);
  const reading = root && turnsOnPage(root);
  return root && reading && pageConversation(root, reading, configuration);
}
