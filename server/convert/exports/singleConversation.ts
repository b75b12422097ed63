/** Files that hold one conversation and no JSON. */
import * as l10n from '@vscode/l10n';
import type { Configuration } from '../../config/configuration.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { conversationOf } from '../conversation/pastedText.ts';
import { ExportError } from './exportError.ts';
import type { Selectable } from './exportFormat.ts';

/** A text with or without labels; who imports it says that it is a conversation. */
export function pasted(text: string, configuration: Configuration): Selectable {
  const { transcript, conversation } = conversationOf(text, configuration, { asked: true });
  return { ...only(conversation), post: transcript };
}

/** A page that was saved: a known chat page, else its words as pasted text. Throws `ExportError` where nobody speaks. */
export async function onPage(html: string, name: string, configuration: Configuration): Promise<Selectable> {
  const [{ sharePageConversation }, { htmlToMarkdown }] = await Promise.all([
    import('../html/sharePage.ts'),
    import('../html/htmlToMarkdown.ts'),
  ]);
  const shared = sharePageConversation(html, configuration);
  if (shared) return only(shared);
  const page = pasted(htmlToMarkdown(html), configuration);
  if (page.turns > 0) return page;
  throw new ExportError(
    l10n.t(
      'No conversation was found on the page {0}. Wait until the browser shows all of it, then save it again as a complete page.',
      name,
    ),
  );
}

/** The one conversation of a file. */
function only(conversation: Conversation): Selectable {
  const { title, date, turns } = conversation;
  return { id: '1', title, date, opening: '', turns: turns.length, conversation: () => conversation };
}
