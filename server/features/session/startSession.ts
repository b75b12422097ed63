/** One client, served by all features. */
import * as l10n from '@vscode/l10n';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../../protocol.ts';
import { isSourceFile } from '../../source/sourceFile.ts';
import { features } from '../index.ts';
import { ComparedPosts } from '../posts/comparedPosts.ts';
import { OpenDocuments } from '../posts/openDocuments.ts';
import { Sources } from '../posts/sources.ts';
import { configurationFor } from './configurations.ts';
import type { Platform } from './platform.ts';
import { wikipediaFor } from './wikipedia.ts';

/** Registers the handlers of all features for a client. */
export function startSession(connection: Connection, { files, wikipedia }: Platform, params: InitializeParams): void {
  const options = params.initializationOptions as InitializationOptions | undefined;
  if (options?.l10n) l10n.config({ contents: options.l10n });
  const client = params.capabilities;
  const configuration = configurationFor(connection, files, params);
  const sources = new Sources(files);
  const documents = new OpenDocuments(connection, configuration.of, (uri) => sources.of(uri));
  documents.onDidClose((uri) => {
    configuration.close(uri);
    sources.close(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const changed = changes.map(({ uri }) => uri);
    sources.reload(changed.filter(isSourceFile));
    const isOther = (uri: string) => !isSourceFile(uri);
    if (changed.length === 0 || changed.some(isOther)) configuration.reload();
  });
  const session = {
    connection,
    documents,
    files,
    sources,
    posts: new ComparedPosts(),
    client,
    // Only the project's own client sends options of its own.
    runsCommands: options !== undefined && options !== null,
    configuration,
    wikipedia: wikipediaFor(connection, wikipedia, options),
    isInFolder: configuration.isInFolder,
    onConfigurationChange: configuration.onChange,
  };
  for (const feature of features) feature(session);
  // Clients that do not watch files for the server have theirs looked at again now and then.
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    documents.onDidSave(() => {
      configuration.reload();
      sources.reload();
    });
  }
}
