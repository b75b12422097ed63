/** The searchable list of a file's conversations. It fills while the file is read. */
import * as vscode from 'vscode';
import type { ListedConversation } from '../../server/protocol.ts';
import { type ConversationItem, conversationItem, type ItemWords, newestFirst } from './conversationItem.ts';

/** All items go to the window each time: the list is shown anew when it has grown by a quarter. */
const growth = 1.25;

/** Busy until it is finished; it can be searched and used at once. */
export class ConversationPicker implements vscode.Disposable {
  /** The id of the chosen conversation; undefined when the list was closed without a choice. */
  readonly chosen: Promise<string | undefined>;
  readonly #picker = vscode.window.createQuickPick<ConversationItem>();
  readonly #words = itemWords();
  readonly #name: string;
  readonly #found: ConversationItem[] = [];
  #isReading = true;

  constructor(name: string) {
    this.#name = name;
    const picker = this.#picker;
    picker.title = vscode.l10n.t('Import Conversation');
    picker.matchOnDescription = true;
    picker.keepScrollPosition = true;
    picker.ignoreFocusOut = true;
    picker.busy = true;
    picker.placeholder = vscode.l10n.t('Reading {0}…', name);
    this.chosen = new Promise((resolve) => {
      picker.onDidAccept(() => {
        const [item] = picker.selectedItems;
        if (item) resolve(item.id);
      });
      picker.onDidHide(() => resolve(undefined));
    });
  }

  show(): void {
    this.#picker.show();
  }

  /** Adds conversations; those in which nobody speaks are left out. */
  add(conversations: readonly ListedConversation[]): void {
    for (const each of conversations) if (each.turns > 0) this.#found.push(conversationItem(each, this.#words));
    if (this.#found.length >= this.#picker.items.length * growth) this.#update();
  }

  /** All conversations are there. */
  finish(): void {
    this.#isReading = false;
    this.#picker.busy = false;
    this.#update();
  }

  dispose(): void {
    this.#picker.dispose();
  }

  #update(): void {
    const { l10n } = vscode;
    const count = this.#found.length;
    this.#picker.placeholder = this.#isReading
      ? l10n.t('Reading {0}: {1} conversations so far', this.#name, count)
      : l10n.t('Choose one of {0} conversations', count);
    const [active] = this.#picker.activeItems;
    // Whoever has moved to an item stays there.
    const hasMoved = active !== undefined && active !== this.#picker.items[0];
    this.#picker.items = newestFirst(this.#found);
    if (hasMoved) this.#picker.activeItems = [active];
  }
}

function itemWords(): ItemWords {
  const { l10n } = vscode;
  const dates = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium' });
  return {
    untitled: l10n.t('Untitled'),
    turns: (count) => (count === 1 ? l10n.t('1 turn') : l10n.t('{0} turns', count)),
    date: (date) => dates.format(new Date(date)),
  };
}
