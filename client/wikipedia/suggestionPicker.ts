/** The list of suggested links, from which the editor chooses. */
import * as vscode from 'vscode';
import type { SuggestedLink, SuggestLinksResult } from '../../server/protocol.ts';
import { ShownPlace } from './shownPlace.ts';
import { type SuggestionItem, suggestionItem } from './suggestionItem.ts';

type Item = vscode.QuickPickItem & Partial<SuggestionItem>;

/** Lets the editor choose; those that are sure are chosen beforehand. Undefined when the list was closed. */
export async function pickSuggestions(
  editor: vscode.TextEditor,
  result: SuggestLinksResult,
): Promise<readonly SuggestedLink[] | undefined> {
  const { l10n } = vscode;
  const picker = vscode.window.createQuickPick<Item>();
  const place = new ShownPlace(editor, result.version);
  picker.title = l10n.t('Suggest Wikipedia Links');
  picker.placeholder = placeholderOf(result);
  picker.canSelectMany = true;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  // Whoever looks into the text, or corrects it, does not lose what was chosen.
  picker.ignoreFocusOut = true;
  picker.items = itemsOf(result.links);
  picker.selectedItems = picker.items.filter(({ link }) => link?.isSure);
  picker.onDidChangeActive(([item]) => item?.link && place.show(item.link.range));
  picker.onDidTriggerItemButton(({ item: { link } }) => link && open(link.address));
  try {
    return await new Promise((resolve) => {
      picker.onDidAccept(() => resolve(picker.selectedItems.flatMap(({ link }) => link ?? [])));
      picker.onDidHide(() => resolve(undefined));
      picker.show();
    });
  } finally {
    picker.dispose();
    place.dispose();
  }
}

/** Those that are sure come first, then those that are worth a look; each in the order of the post. */
function itemsOf(links: readonly SuggestedLink[]): Item[] {
  const { l10n, QuickPickItemKind } = vscode;
  const words = {
    line: (number: number, text: string) => l10n.t('Line {0}: {1}', number, text),
    ambiguous: l10n.t('The words have other meanings too'),
  };
  const tooltip = l10n.t('Open the article in the browser');
  const buttons = [{ iconPath: new vscode.ThemeIcon('link-external'), tooltip }];
  const itemOf = (link: SuggestedLink): Item => ({ ...suggestionItem(link, words), buttons });
  const sure = links.filter(({ isSure }) => isSure);
  const others = links.filter(({ isSure }) => !isSure);
  if (others.length === 0) return sure.map(itemOf);
  const heading = { label: l10n.t('Worth a look: these may mean something else'), kind: QuickPickItemKind.Separator };
  return [...sure.map(itemOf), heading, ...others.map(itemOf)];
}

function placeholderOf({ links, notChecked, left }: SuggestLinksResult): string {
  const { l10n } = vscode;
  const count = links.length === 1 ? l10n.t('1 link is suggested') : l10n.t('{0} links are suggested', links.length);
  const more = notChecked > 0 ? [l10n.t('{0} names could not be checked', notChecked)] : [];
  const rest = left > 0 ? [l10n.t('{0} less likely names were left out', left)] : [];
  return [count, ...more, ...rest].join(', ');
}

async function open(address: string): Promise<void> {
  await vscode.env.openExternal(vscode.Uri.parse(address, true));
}
