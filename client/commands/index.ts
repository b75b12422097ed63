/** All commands of the extension but the preview's and `colloquy.showRule`. */
import * as vscode from 'vscode';
import type { ImportedConversation } from '../../server/protocol.ts';
import type { ClosedPosts } from '../closedPosts.ts';
import { chosenPost } from '../export/chosenPost.ts';
import { exportPost } from '../export/exportPost.ts';
import { printPost } from '../export/printPost.ts';
import { importConversation } from '../import/importConversation.ts';
import type { LanguageServer } from '../languageClient.ts';
import type { PreviewManager } from '../preview/manager.ts';
import { publishCommands } from '../publish/commands.ts';
import { compareWithSource } from '../source/compareWithSource.ts';
import { keepSource } from '../source/keepSource.ts';
import { askWikipedia, linkInPostLanguage } from '../wikipedia/articleCommands.ts';
import { checkWikipediaLinks } from '../wikipedia/checkWikipediaLinks.ts';
import { linkToWikipedia } from '../wikipedia/linkToWikipedia.ts';
import { suggestLinks } from '../wikipedia/suggestLinks.ts';
import { AllPostsCheck } from './checkAllPosts.ts';
import { allowHost } from './configuration/allowHost.ts';
import { createConfiguration } from './configuration/createConfiguration.ts';
import { turnOffRule } from './configuration/turnOffRule.ts';
import { registerContinueList } from './list/continueList.ts';
import { toggleEmphasis } from './markup/emphasis.ts';
import { insertLink } from './markup/insertLink.ts';
import { newTranscript } from './newTranscript.ts';
import { runServerEdit } from './serverEdit.ts';
import { treatAsTranscript } from './treatAsTranscript.ts';
import { convertLabelStyle } from './turns/convertLabelStyle.ts';
import { findInRole, selectRole } from './turns/findInRole.ts';
import { goToTurn } from './turns/goToTurn.ts';

/** Registers the commands. A failure is shown, never swallowed. */
export function registerCommands(
  context: vscode.ExtensionContext,
  server: LanguageServer,
  closedPosts: ClosedPosts,
  previews: PreviewManager,
): vscode.Disposable {
  const edit = (action: Parameters<typeof runServerEdit>[1]) => () => runServerEdit(server, action);
  const allPosts = new AllPostsCheck(server, closedPosts);
  const withPost = (run: (post: vscode.Uri) => Promise<void>) => async (named?: unknown) => {
    const post = await chosenPost(named, previews.postInFront);
    if (post) await run(post);
  };
  const commands: Record<string, (...args: never[]) => unknown> = {
    newTranscript,
    labelTurns: edit('label-turns'),
    insertDisclaimer: edit('insert-disclaimer'),
    fixAll: edit('fix-all'),
    moveTurnUp: edit('move-turn-up'),
    moveTurnDown: edit('move-turn-down'),
    newQuestion: edit('new-question'),
    convertLabelStyle: () => convertLabelStyle(server),
    flipSpeaker: edit('flip-speaker'),
    mergeTurn: edit('merge-turn'),
    splitTurn: edit('split-turn'),
    nextTurn: () => goToTurn(server, 'next'),
    previousTurn: () => goToTurn(server, 'previous'),
    findInQuestions: () => findInRole(server, 'editor'),
    findInAnswers: () => findInRole(server, 'model'),
    selectQuestions: () => selectRole(server, 'editor'),
    selectAnswers: () => selectRole(server, 'model'),
    toggleBold: () => toggleEmphasis('**'),
    toggleItalic: () => toggleEmphasis('*'),
    insertLink,
    // The lightbulb names the post by its address, menus by its URI.
    compareWithSource: (post?: unknown) =>
      compareWithSource(
        server,
        typeof post === 'string' ? vscode.Uri.parse(post, true) : post instanceof vscode.Uri ? post : undefined,
      ),
    keepSource: async (post: vscode.Uri, conversation: ImportedConversation) =>
      keepSource(server, await vscode.workspace.openTextDocument(post), conversation),
    treatAsTranscript,
    importConversation: (file?: unknown) => importConversation(server, file instanceof vscode.Uri ? file : undefined),
    exportPost: withPost((post) => exportPost(server, post)),
    printPost: withPost((post) => printPost(server, context.globalStorageUri, post)),
    createConfiguration: () => createConfiguration(server),
    checkAllPosts: (folder?: unknown) => allPosts.run(folder instanceof vscode.Uri ? folder : undefined),
    checkWikipediaLinks: withPost((post) => checkWikipediaLinks(server, post)),
    restartServer: () => server.restart(),
    allowHost,
    linkToWikipedia: (_post?: unknown, range?: unknown) => linkToWikipedia(server, range),
    linkInPostLanguage: (_post?: unknown, position?: unknown) => linkInPostLanguage(server, position),
    askWikipedia: (_post?: unknown, position?: unknown) => askWikipedia(server, position),
    suggestLinks: () => suggestLinks(server),
    turnOffRule,
    ...publishCommands(context, server, withPost),
  };
  const registered = Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`colloquy.${name}`, plainly(run)),
  );
  return vscode.Disposable.from(...registered, registerContinueList());
}

/** Says in a notification what went wrong; VS Code's own dialog would stand in the way. */
function plainly(run: (...args: never[]) => unknown): (...args: never[]) => Promise<void> {
  return async (...args) => {
    try {
      await run(...args);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      vscode.window.showErrorMessage(vscode.l10n.t('Colloquy could not do this. {0}', reason));
    }
  };
}
