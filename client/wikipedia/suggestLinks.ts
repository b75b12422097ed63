/** *Suggest Wikipedia Links…*: names in the answers of the post in front become links, as far as the editor wants. */
import * as vscode from 'vscode';
import type { SuggestedLink, SuggestLinksResult } from '../../server/protocol.ts';
import { applyEdits } from '../commands/applyEdits.ts';
import type { LanguageServer } from '../languageClient.ts';
import { withSlowProgress } from '../slowProgress.ts';
import { openTranscript } from '../transcriptEditor.ts';
import { pickSuggestions } from './suggestionPicker.ts';

/** Who types on while the links are looked up anew gets a second try, not an endless race. */
const attempts = 2;

/** Asks Wikipedia, lets the editor choose, and links what was chosen in one undo step. */
export async function suggestLinks(server: LanguageServer): Promise<void> {
  const editor = await openTranscript();
  if (!editor) return;
  const result = await ask(server, editor.document);
  if (!result) return;
  if (result.links.length === 0) return tellOfNothing(result);
  const chosen = await pickSuggestions(editor, result);
  if (chosen && chosen.length > 0) await link(server, editor, result, chosen);
  // What could not be checked is not forgotten over the rest.
  if (chosen && result.why) vscode.window.showWarningMessage(result.why);
}

function ask(server: LanguageServer, { uri }: vscode.TextDocument): Promise<SuggestLinksResult | null | undefined> {
  return withSlowProgress(vscode.l10n.t('Asking Wikipedia about the names in this post'), (token, report) =>
    server.suggestLinks(uri, ({ done, all }) => report(vscode.l10n.t('{0} of {1}', done, all)), token),
  );
}

function tellOfNothing({ names, why }: SuggestLinksResult): void {
  const { l10n, window } = vscode;
  if (why) window.showWarningMessage(why);
  else if (names === 0) window.showInformationMessage(l10n.t('There is no name in the answers that has no link yet.'));
  else
    window.showInformationMessage(
      l10n.t('Wikipedia was asked about {0} words and found nothing new to link.', String(names)),
    );
}

/** Links what was chosen; where the text changed meanwhile, the same words are looked for in it again. */
async function link(
  server: LanguageServer,
  editor: vscode.TextEditor,
  suggested: SuggestLinksResult,
  chosen: readonly SuggestedLink[],
): Promise<void> {
  const keys = new Set(chosen.map(keyOf));
  let current: SuggestLinksResult | null | undefined = suggested;
  for (let attempt = 0; attempt <= attempts && current; attempt++) {
    const links = current.links.filter((each) => keys.has(keyOf(each)));
    if (links.length > 0 && (await applyEdits(editor, { version: current.version, edits: links.flatMap(editsOf) })))
      return tellOfLinks(links.length, keys.size);
    if (editor.document.version === current.version) break;
    // What Wikipedia said is remembered, so that this asks it nothing.
    current = await ask(server, editor.document);
  }
  vscode.window.showWarningMessage(
    vscode.l10n.t('The text changed while the list was open, so nothing was linked. Try again.'),
  );
}

/** The words stay as they are: brackets and the address come around them. */
function editsOf({ range: { start, end }, address }: SuggestedLink) {
  return [
    { range: { start, end: start }, newText: '[' },
    { range: { start: end, end }, newText: `](${address})` },
  ];
}

function keyOf({ words, address }: SuggestedLink): string {
  return `${words}\n${address}`;
}

function tellOfLinks(done: number, wanted: number): void {
  const { l10n, window } = vscode;
  const added = done === 1 ? l10n.t('1 link was added.') : l10n.t('{0} links were added.', done);
  if (done === wanted) window.setStatusBarMessage(added, 6000);
  else window.showWarningMessage(l10n.t('{0} The words of {1} others were changed meanwhile.', added, wanted - done));
}
