/** Files that hold one conversation and no JSON. */
import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { conversationOf } from '../conversation/pastedText.ts';
import { sharePageConversation } from '../html/sharePage.ts';
import { ExportError } from './exportError.ts';
import type { Selectable } from './exportFormat.ts';

/** A text with or without labels. */
export function pasted(text: string, configuration: Configuration): Selectable {
  const { transcript, conversation } = conversationOf(text, configuration);
  return { ...only(conversation), post: transcript };
}

/** A chat page that was saved. Throws `ExportError` where it is no such page. */
export function onPage(html: string, name: string, configuration: Configuration): Selectable {
  const conversation = sharePageConversation(html, configuration);
  if (!conversation)
    throw new ExportError(
      l10n.t(
        '{0} is a page without a conversation that can be read. Copy the conversation in the browser and paste it, or export it.',
        name,
      ),
    );
  return only(conversation);
}

/** The one conversation of a file. */
function only(conversation: Conversation): Selectable {
  const { title, date, turns } = conversation;
  return { id: '1', title, date, opening: '', turns: turns.length, conversation: () => conversation };
}
