/** An LSP client that talks to the real server over standard input and output. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Status, StatusNotification } from '../../server/protocol.ts';

/** What VS Code can do, as far as it matters here. */
export const modern: ClientCapabilities = {
  textDocument: { diagnostic: {}, rename: { prepareSupport: true } },
  workspace: { configuration: true, workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true } },
};

/** How a client differs from a plain one. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** The answer to `workspace/configuration`; it may change. */
  readonly settings?: () => unknown;
  readonly folder?: string;
  readonly initializationOptions?: unknown;
}

/** A client with its server. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly pushed = new Inbox<PublishDiagnosticsParams>();
  readonly statuses = new Inbox<Status>();
  readonly refreshes = new Inbox<null>();
  readonly log = new Inbox<string>();
  initialized!: InitializeResult;
  readonly #server: ChildProcess;
  #documents = 0;

  constructor(serverPath: string) {
    this.#server = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#server.stdout!),
      new StreamMessageWriter(this.#server.stdin!),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, (each) => this.pushed.add(each));
    this.connection.onNotification(StatusNotification.method, (each: Status) => this.statuses.add(each));
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => this.log.add(message));
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes.add(null);
      return null;
    });
    this.connection.onRequest('client/registerCapability', () => null);
  }

  static async start(serverPath: string, options: ClientOptions = {}): Promise<Client> {
    const client = new Client(serverPath);
    const { connection } = client;
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => options.settings?.() ?? {}),
    );
    connection.listen();
    client.initialized = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? modern,
      workspaceFolders: options.folder ? [{ uri: options.folder, name: 'blog' }] : null,
      initializationOptions: options.initializationOptions === undefined ? {} : options.initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  /** Opens a document; its URI is new unless one is given. */
  open(text: string, uri = `untitled:post-${++this.#documents}`): TextDocument {
    const document = TextDocument.create(uri, 'transcript', 1, text);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'transcript', version: 1, text } });
    return document;
  }

  /** Replaces a piece of a document, incrementally. */
  change(document: TextDocument, start: number, end: number, text: string): TextDocument {
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const textDocument = { uri: document.uri, version: document.version + 1 };
    this.notify('textDocument/didChange', { textDocument, contentChanges: [{ range, text }] });
    return TextDocument.update(document, [{ range, text }], document.version + 1);
  }

  close({ uri }: TextDocument): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Asks something about a document. */
  ask<R>(method: string, { uri }: { uri: string }, params: object = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, { textDocument: { uri }, ...params });
  }

  notify(method: string, params: object): void {
    void this.connection.sendNotification(method, params);
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.#server.once('exit', resolve));
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}

/** Messages that came, and those that are waited for. */
class Inbox<T> {
  #messages: T[] = [];
  #waiting: (() => void)[] = [];

  add(message: T): void {
    this.#messages.push(message);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  get all(): readonly T[] {
    return this.#messages;
  }

  /** The first message that fits, now or later; it and those before it are taken out. */
  async next(fits: (message: T) => boolean = () => true): Promise<T> {
    for (;;) {
      const at = this.#messages.findIndex(fits);
      if (at >= 0) return this.#messages.splice(0, at + 1)[at] as T;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}

/** A text without its cursor mark `‸`, and where that stood. */
export function withCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('‸');
  return { text: marked.replace('‸', ''), offset };
}

/** The text after edits that a server sent. */
export function edited(document: TextDocument, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(document, [...edits]);
}
