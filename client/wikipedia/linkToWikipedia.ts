/** *Link to Wikipedia*. */
import * as vscode from 'vscode';
import type { EditResult } from '../../server/protocol.ts';
import { applyEdits } from '../commands/applyEdits.ts';
import type { LanguageServer } from '../languageClient.ts';
import { withSlowProgress } from '../slowProgress.ts';
import { openTranscript } from '../transcriptEditor.ts';
import { ArticlePicker, type ChosenArticle, type Search } from './articlePicker.ts';
import { namedRange } from './namedPlace.ts';
import { isWikipediaOff } from './trust.ts';

/** Links the only article of that name at once, or has the editor choose one. */
export async function linkToWikipedia(server: LanguageServer, named?: unknown): Promise<void> {
  await link(server, namedRange(named), 'exact');
}

async function link(server: LanguageServer, named: vscode.Range | undefined, how: 'exact' | 'choose'): Promise<void> {
  const editor = await openTranscript();
  if (!editor || (await isWikipediaOff())) return;
  const { document } = editor;
  const range = named ?? editor.selection;
  const place = await server.linkPlace(document, range);
  if ('nothing' in place) {
    if (place.nothing) vscode.window.showInformationMessage(place.nothing);
    return;
  }
  const { words, languages, version } = place;
  const [language = 'en'] = languages;
  const search: Search = (wanted, token) => server.searchArticles(document, wanted, token);
  const looking = vscode.l10n.t('Looking for “{0}” in Wikipedia…', words);
  const found = words
    ? await withSlowProgress(looking, (token) => search({ language, words }, token))
    : { articles: [], exact: null };
  if (!found) return;
  const exact = how === 'exact' && 'exact' in found ? found.exact : null;
  const article = exact === null ? await choose(search, languages, words, found) : { language, title: exact };
  if (!article) return;
  const result = await server.linkArticle(document, range, article);
  const isDone = document.version === version && (await applied(editor, result));
  if (!isDone) tellOfChange();
  else if (exact !== null) await tell(server, editor, words, exact);
}

async function choose(
  search: Search,
  languages: readonly string[],
  words: string,
  found: Awaited<ReturnType<Search>>,
): Promise<ChosenArticle | undefined> {
  const picker = new ArticlePicker(search, languages, words);
  try {
    picker.show(found);
    return await picker.chosen;
  } finally {
    picker.dispose();
  }
}

/** Whether edits were applied; says why there are none. */
export async function applied(editor: vscode.TextEditor, result: EditResult): Promise<boolean> {
  if (!('nothing' in result)) return applyEdits(editor, result);
  vscode.window.showInformationMessage(result.nothing);
  return true;
}

/** Says that the text is no longer the one that was asked about. */
export function tellOfChange(): void {
  vscode.window.showWarningMessage(vscode.l10n.t('The text changed meanwhile, so nothing was linked. Try again.'));
}

/** Says what was linked without being asked, and lets the editor choose otherwise. */
async function tell(server: LanguageServer, editor: vscode.TextEditor, words: string, title: string): Promise<void> {
  const { selection, document } = editor;
  const { version } = document;
  const another = vscode.l10n.t('Choose Another…');
  const message =
    words === title
      ? vscode.l10n.t('Linked the article “{0}”.', title)
      : vscode.l10n.t('Linked “{0}” to the article “{1}”.', words, title);
  if ((await vscode.window.showInformationMessage(message, another)) !== another) return;
  await vscode.window.showTextDocument(document);
  await link(server, document.version === version ? selection : undefined, 'choose');
}
