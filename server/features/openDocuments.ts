/** The documents that the client has open. */
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configuration } from '../config/configuration.ts';
import { Snapshot } from './snapshot.ts';

/** Keeps the newest snapshot of each open document. */
export class OpenDocuments {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #snapshots = new Map<string, Snapshot>();
  readonly #configurationOf: (uri: string) => Promise<Configuration>;

  constructor(connection: Connection, configurationOf: (uri: string) => Promise<Configuration>) {
    this.#configurationOf = configurationOf;
    this.#documents.onDidClose(({ document }) => this.#snapshots.delete(document.uri));
    this.#documents.listen(connection);
  }

  get onDidOpen() {
    return this.#documents.onDidOpen;
  }

  get onDidChangeContent() {
    return this.#documents.onDidChangeContent;
  }

  get onDidSave() {
    return this.#documents.onDidSave;
  }

  get onDidClose() {
    return this.#documents.onDidClose;
  }

  /** The URIs of all open documents. */
  uris(): string[] {
    return this.#documents.keys();
  }

  /** The version that is open now; undefined when none is. */
  version(uri: string): number | undefined {
    return this.#documents.get(uri)?.version;
  }

  /** The newest version under its configuration; undefined when the document is not open. */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    if (!this.#documents.get(uri)) return undefined;
    const configuration = await this.#configurationOf(uri);
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    const kept = this.#snapshots.get(uri);
    if (kept?.version === document.version && kept.configuration === configuration) return kept;
    const snapshot = new Snapshot(document, configuration);
    this.#snapshots.set(uri, snapshot);
    return snapshot;
  }
}
