/** How the language client is set up. Loaded late: it pulls in the whole client library. */
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';
import { clientCommands, type InitializationOptions } from '../server/protocol.ts';
import { linkRule } from './ruleDocs.ts';

/** An error on the wire that the library counts is forgiven this often before the server is stopped. */
const forgivenErrors = 3;

/** What links in hovers may do: hovers hold words that others wrote. */
const hoverCommands = [clientCommands.askWikipedia, clientCommands.linkInPostLanguage];

/**
 * The options that hold on Node and in a browser alike.
 * @param cacheFolder where the server may keep what can be lost.
 * @param restarts says whether a server that ended is started again, and tells the user when it is not.
 */
export function clientOptions(cacheFolder: vscode.Uri, restarts: () => boolean): LanguageClientOptions {
  return {
    // Any scheme: files, untitled texts, and what virtual workspaces hold.
    documentSelector: [{ language: 'transcript' }],
    // Asked for at each start: trust may have come since the last one.
    initializationOptions: (): InitializationOptions => ({
      ...(vscode.l10n.bundle && { l10n: vscode.l10n.bundle }),
      isTrusted: vscode.workspace.isTrusted,
      cacheFolder: cacheFolder.toString(),
    }),
    initializationFailedHandler: () => false,
    errorHandler: errorHandler(restarts),
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        if (report && 'items' in report) report.items.forEach(linkRule);
        return report;
      },
      async provideHover(document, position, token, next) {
        const hover = await next(document, position, token);
        for (const part of hover?.contents ?? [])
          if (part instanceof vscode.MarkdownString) part.isTrusted = { enabledCommands: hoverCommands };
        return hover;
      },
      // What Wikipedia's answers show is pushed.
      handleDiagnostics(uri, diagnostics, next) {
        diagnostics.forEach(linkRule);
        next(uri, diagnostics);
      },
    },
  };
}

function errorHandler(restarts: () => boolean): ErrorHandler {
  return {
    error: (_error, _message, count = 0) => ({
      action: count <= forgivenErrors ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => ({ action: restarts() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
  };
}
