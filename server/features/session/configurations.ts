/** The configuration of open posts: the client's settings, and `colloquy.config.json` as a document of its own. */
import * as l10n from '@vscode/l10n';
import {
  type Connection,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ConfigurationLoader, configurationFile, folderOf } from '../../config/configurationLoader.ts';
import type { ConfigurationProblem } from '../../config/configurationProblem.ts';
import type { Files } from '../../config/files.ts';
import { knownRules } from '../../rules/index.ts';
import { sourceFiles } from '../../source/sourceFile.ts';
import { watchExtended } from './watchExtended.ts';

/** The section of the client's settings. */
const section = 'colloquy';

/** Loads configurations for one connection, and notices when they change. */
export function configurationFor(connection: Connection, files: Files, params: InitializeParams) {
  const { workspace } = params.capabilities;
  const listeners: (() => void)[] = [];
  const folders = foldersOf(params);
  let pushed: unknown;
  const settings = async (scopeUri: string): Promise<unknown> =>
    workspace?.configuration
      ? connection.workspace.getConfiguration({ scopeUri, section }).catch(() => undefined)
      : pushed;
  const loader = new ConfigurationLoader({
    files,
    settings,
    knownRules,
    folders: () => [...folders],
    report: (uri, text, problems) => report(connection, uri, text, problems),
    extended: watchExtended(connection, params),
  });
  const reload = () => {
    loader.forget();
    for (const listener of listeners) listener();
  };
  connection.onDidChangeConfiguration((change) => {
    pushed = change.settings?.[section];
    reload();
  });
  connection.onInitialized(() => {
    register(connection, params);
    if (!workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) folders.delete(uri);
      for (const { uri } of added) folders.add(uri);
      reload();
    });
  });
  return {
    of: (uri: string) => loader.of(uri),
    close: (uri: string) => loader.close(uri),
    isInFolder: (uri: string) => folderOf(uri, [...folders]) !== undefined,
    reload,
    onChange: (listener: () => void) => void listeners.push(listener),
  };
}

/** The URIs of the workspace's folders when the server starts. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): Set<string> {
  return new Set((workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(({ uri }) => uri));
}

/** Asks the client to tell of changes, as far as it can. */
function register(connection: Connection, { capabilities: { workspace } }: InitializeParams): void {
  const ignore = (error: unknown) => connection.console.warn(String(error));
  if (workspace?.didChangeConfiguration?.dynamicRegistration)
    connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(ignore);
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = [{ globPattern: `**/${configurationFile}` }, { globPattern: sourceFiles }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(ignore);
  }
}

/** Shows what is wrong in a configuration file; it is pushed, since clients pull for open posts alone. */
function report(
  connection: Connection,
  uri: string,
  text: string | undefined,
  problems: readonly ConfigurationProblem[],
): void {
  const document = TextDocument.create(uri, 'jsonc', 0, text ?? '');
  const diagnostics = problems.map(({ severity, message, start, end }) => ({
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    message: severity === 'error' ? `${message} ${l10n.t('The last valid configuration stays in force.')}` : message,
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    source: section,
  }));
  connection.sendDiagnostics({ uri, diagnostics });
}
