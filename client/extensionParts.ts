/** What both entries of the extension share: the server, and everything that stands on it. */
import type { ExtensionContext } from 'vscode';
import { ClosedPosts } from './closedPosts.ts';
import { allFixes } from './commands/allFixes.ts';
import { registerCommands } from './commands/index.ts';
import { richTextOf } from './export/richText.ts';
import { LanguageServer } from './languageClient.ts';
import type { MakeClient } from './languageClientConnection.ts';
import { registerPaste } from './paste/register.ts';
import { PreviewManager } from './preview/manager.ts';
import { registerPreview } from './preview/register.ts';
import { registerRuleDocs } from './ruleDocs.ts';
import { registerSourceViews } from './source/compareWithSource.ts';
import { StatusBar } from './statusBar.ts';

/** What `activate` returns, for tests. */
export interface Extension {
  /** Settled once the server answers; rejected when it cannot be started. */
  readonly ready: Promise<void>;
}

/** Puts the extension together. The server starts in the background, so that activation is over at once. */
export function startExtension(context: ExtensionContext, makeClient: MakeClient): Extension {
  const server = new LanguageServer(makeClient, context.globalStorageUri);
  const previews = new PreviewManager(
    {
      render: (uri, known) => server.render(uri, known),
      place: (uri, problem) => server.place(uri, problem),
      entry: (uri, revision, entry) => server.entry(uri, revision, entry),
      fix: (uri, fix) => server.fix(uri, fix),
      fixAll: (uri) => allFixes(server, uri),
      copy: (uri) => richTextOf(server, uri),
      onDidChange: server.onStatus,
    },
    context.extensionUri,
  );
  const closedPosts = new ClosedPosts((uri) => server.forgetPost(uri));
  context.subscriptions.push(
    server,
    closedPosts,
    new StatusBar(server),
    registerRuleDocs(context),
    registerCommands(context, server, closedPosts, previews),
    registerPaste(server),
    registerSourceViews(server),
    registerPreview(previews),
  );
  const ready = server.start();
  // The server has shown the failure; whoever awaits `ready` still gets it.
  ready.catch(() => undefined);
  return { ready };
}
