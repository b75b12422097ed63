/** Lets the user choose one of the conversations of a file, while it is read. */
import * as vscode from 'vscode';
import type { ImportSource, ListedConversation } from '../../server/protocol.ts';
import type { LanguageServer } from '../languageClient.ts';
import { ConversationPicker } from './conversationPicker.ts';

/** A file that is read sooner shows nothing until it is read. Milliseconds. */
const patience = 500;

/** The id of the chosen conversation, or of the only one; undefined when the user gave up. Rejects with why nothing can be read. */
export async function pickConversation(
  server: LanguageServer,
  source: ImportSource,
  post: vscode.Uri,
): Promise<string | undefined> {
  const reading = new vscode.CancellationTokenSource();
  const picker = new ConversationPicker(source.name);
  const timer = setTimeout(() => picker.show(), patience);
  const found: ListedConversation[] = [];
  const onFound = (more: readonly ListedConversation[]) => {
    found.push(...more);
    picker.add(more);
    if (found.length > 1) picker.show();
  };
  const listing = server.listConversations(source, post, onFound, reading.token).then(({ warnings }) => {
    for (const warning of warnings) vscode.window.showWarningMessage(warning);
    picker.finish();
    // One conversation needs no choice; none is empty of turns and gets its own message.
    return found.length === 1 ? found[0]?.id : picker.chosen;
  });
  // Whoever has chosen, or given up, does not wait for the rest.
  listing.catch(() => undefined);
  try {
    return await Promise.race([picker.chosen, listing]);
  } finally {
    clearTimeout(timer);
    reading.cancel();
    reading.dispose();
    picker.dispose();
  }
}
