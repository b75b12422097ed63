/** The list of articles that changes while one types. */
import * as vscode from 'vscode';
import type { SearchArticlesResult } from '../../server/protocol.ts';
import { type ArticleItem, type ArticleItemWords, articleItem } from './articleItem.ts';
import { languageName } from './languageName.ts';
import { searchWikipedia } from './searchWikipedia.ts';

/** Who types on is not searched for letter by letter. Milliseconds. */
const pause = 250;

/** What to look for in the Wikipedia of a language. */
export type Wanted = { readonly language: string } & ({ readonly words: string } | { readonly meaningsOf: string });

/** Looks for articles; rejects when it is cancelled. */
export type Search = (wanted: Wanted, token: vscode.CancellationToken) => Promise<SearchArticlesResult>;

/** What was chosen. */
export interface ChosenArticle {
  readonly language: string;
  readonly title: string;
}

/** One list, shown once. */
export class ArticlePicker implements vscode.Disposable {
  /** Undefined when the list was closed without a choice. */
  readonly chosen: Promise<ChosenArticle | undefined>;
  readonly #picker = vscode.window.createQuickPick<ArticleItem>();
  readonly #search: Search;
  readonly #languages: readonly string[];
  #language: string;
  #asking: vscode.CancellationTokenSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #choose: (title: string) => void = () => undefined;
  #isChoosingLanguage = false;
  #wantsExact = false;

  constructor(search: Search, languages: readonly string[], words: string) {
    this.#search = search;
    this.#languages = languages;
    this.#language = languages[0] ?? 'en';
    const picker = this.#picker;
    picker.value = words;
    picker.placeholder = vscode.l10n.t('Type what to look for in Wikipedia');
    picker.matchOnDetail = false;
    if (languages.length > 1)
      picker.buttons = [
        { iconPath: new vscode.ThemeIcon('globe'), tooltip: vscode.l10n.t('Search in Another Language') },
      ];
    this.#showTitle();
    picker.onDidChangeValue(() => this.#searchSoon());
    picker.onDidTriggerButton(() => void this.#chooseLanguage());
    picker.onDidAccept(() => this.#accept());
    this.chosen = new Promise((resolve) => {
      this.#choose = (title) => resolve({ language: this.#language, title });
      picker.onDidHide(() => {
        if (!this.#isChoosingLanguage) resolve(undefined);
      });
    });
  }

  /** Shows it; what was found already need not be looked for. */
  show(found?: SearchArticlesResult): void {
    this.#picker.show();
    if (found) this.#list(found);
    else this.#searchNow({ language: this.#language, words: this.#picker.value });
  }

  dispose(): void {
    this.#stop();
    this.#picker.dispose();
  }

  #showTitle(): void {
    this.#picker.title = vscode.l10n.t('Link to Wikipedia: {0}', languageName(this.#language));
  }

  /** Until what was typed is found, Enter means the article of that name, not the first of the list for other words. */
  #accept(): void {
    const [item] = this.#picker.activeItems;
    this.#wantsExact = this.#picker.busy && (!item || item === this.#picker.items[0]);
    if (!item || this.#wantsExact) return;
    if (item.action === 'link') this.#choose(item.title);
    if (item.action === 'meanings') this.#searchNow({ language: this.#language, meaningsOf: item.title });
    if (item.action === 'browser') void searchWikipedia(this.#picker.value, this.#language);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#asking?.cancel();
    this.#asking?.dispose();
    this.#asking = undefined;
  }

  #searchSoon(): void {
    this.#stop();
    this.#wantsExact = false;
    this.#picker.busy = true;
    const wanted = { language: this.#language, words: this.#picker.value };
    this.#timer = setTimeout(() => this.#searchNow(wanted), pause);
  }

  async #searchNow(wanted: Wanted): Promise<void> {
    this.#stop();
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    this.#picker.busy = true;
    const isNewest = () => this.#asking === asking;
    try {
      const found = await this.#search(wanted, asking.token);
      if (isNewest()) this.#list(found);
    } catch (error) {
      if (isNewest()) this.#list({ nothing: error instanceof Error ? error.message : String(error) });
    }
  }

  #list(found: SearchArticlesResult): void {
    this.#picker.busy = false;
    if (this.#wantsExact && 'exact' in found && found.exact !== null) this.#choose(found.exact);
    this.#wantsExact = false;
    const items = 'nothing' in found ? [] : found.articles.map((article) => articleItem(article, itemWords()));
    const hint = 'nothing' in found ? found.nothing : vscode.l10n.t('Wikipedia has no article for these words.');
    const isEmpty = items.length === 0 && this.#picker.value.trim() === '';
    if (isEmpty && !('nothing' in found)) this.#picker.items = [];
    else this.#picker.items = [...(items.length > 0 ? items : [sentence(hint)]), ...inBrowser()];
  }

  async #chooseLanguage(): Promise<void> {
    this.#isChoosingLanguage = true;
    const items = this.#languages.map((language) => ({ label: languageName(language), description: language }));
    const placeHolder = vscode.l10n.t('The language of the Wikipedia to search in');
    const choice = await vscode.window.showQuickPick(items, { placeHolder });
    this.#isChoosingLanguage = false;
    if (choice) this.#language = choice.description;
    this.#showTitle();
    this.show();
  }
}

function itemWords(): ArticleItemWords {
  return {
    disambiguation: vscode.l10n.t('Lists articles of this name. Choose it to see them.'),
    redirect: (from) => vscode.l10n.t('also called “{0}”', from),
  };
}

function sentence(label: string): ArticleItem {
  return { action: 'nothing', title: '', label, alwaysShow: true };
}

function inBrowser(): ArticleItem[] {
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator, action: 'nothing', title: '' } as const;
  const label = `$(link-external) ${vscode.l10n.t('Search Wikipedia in the browser')}`;
  return [separator, { action: 'browser', title: '', label, alwaysShow: true }];
}
