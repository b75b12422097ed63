/** The language server of one connection, whatever it runs on. */
import * as l10n from '@vscode/l10n';
import {
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Files } from './config/files.ts';
import { ComparedPosts } from './features/comparedPosts.ts';
import { configurationFor } from './features/configuration.ts';
import { features } from './features/index.ts';
import { OpenDocuments } from './features/openDocuments.ts';
import type { InitializationOptions } from './protocol.ts';

/** Serves a client until it goes. */
export function serve(connection: Connection, files: Files): void {
  connection.onInitialize((params) => initialize(connection, files, params));
  connection.listen();
}

function initialize(connection: Connection, files: Files, params: InitializeParams): InitializeResult {
  const options = params.initializationOptions as InitializationOptions | undefined;
  if (options?.l10n) l10n.config({ contents: options.l10n });
  const client = params.capabilities;
  const configuration = configurationFor(connection, files, params);
  const documents = new OpenDocuments(connection, configuration.of);
  documents.onDidClose(configuration.close);
  const session = {
    connection,
    documents,
    files,
    posts: new ComparedPosts(),
    client,
    // Only the project's own client sends options of its own.
    runsCommands: options !== undefined && options !== null,
    configuration,
    isInFolder: configuration.isInFolder,
    onConfigurationChange: configuration.onChange,
  };
  for (const feature of features) feature.listen(session);
  // Clients that do not watch files for the server have theirs looked at again now and then.
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) documents.onDidSave(configuration.reload);
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Colloquy' } };
}

function capabilitiesFor(client: ClientCapabilities): InitializeResult['capabilities'] {
  return Object.assign(
    {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
    ...features.map((feature) => feature.capabilities?.(client)),
  );
}
