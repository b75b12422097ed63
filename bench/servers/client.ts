/** A client that types and waits for problems. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Keystroke } from '../subjects/subject.ts';
import { answerMarkdownServer, markdownSettings } from './markdownHost.ts';
import { type ServerName, servers } from './server.ts';

/** A document that is open. */
export class Open {
  readonly uri: string;
  version = 1;
  #text: string;
  #typed: Keystroke[] = [];

  constructor(uri: string, text: string) {
    this.uri = uri;
    this.#text = text;
  }

  type(keystroke: Keystroke): void {
    this.version++;
    this.#typed.push(keystroke);
  }

  /** Put together only for those who ask, since copying megabytes takes longer than what is measured. */
  get text(): string {
    for (const { offset, typed } of this.#typed)
      this.#text = this.#text.slice(0, offset) + typed + this.#text.slice(offset);
    this.#typed = [];
    return this.#text;
  }
}

/** A server and the connection to it. */
export class Client {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  /** How often the server has published problems. */
  published = 0;
  readonly #server: (typeof servers)[ServerName];
  readonly #documents = new Map<string, Open>();
  readonly #waiting = new Map<string, { readonly version: number; readonly resolve: (count: number) => void }>();

  constructor(server: ServerName, execArgv: readonly string[] = []) {
    this.#server = servers[server];
    this.process = spawn(process.execPath, [...execArgv, this.#server.script, '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore', 'ipc'],
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.published++;
      const waiting = this.#waiting.get(uri);
      if (waiting && (version ?? 0) >= waiting.version) waiting.resolve(diagnostics.length);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => null);
    answerMarkdownServer(this.connection, (uri) => this.#documents.get(uri)?.text ?? '');
    this.connection.listen();
  }

  /** Introduces itself as a client that asks for problems only where the server would not speak otherwise. */
  async initialize(): Promise<void> {
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: 'file:///blog', name: 'blog' }],
      capabilities: this.#server.isAsked ? { textDocument: { diagnostic: {} } } : {},
      initializationOptions: { markdownFileExtensions: ['md'] },
    };
    await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
    if (this.#server.isAsked) this.#notify('workspace/didChangeConfiguration', { settings: markdownSettings });
  }

  /** Opens a document; its problems are still to come. */
  open(name: string, text: string): Open {
    const document = new Open(`file:///blog/${name}.md`, text);
    this.#documents.set(document.uri, document);
    const { languageId } = this.#server;
    this.#notify('textDocument/didOpen', { textDocument: { uri: document.uri, version: 1, languageId, text } });
    return document;
  }

  /** Sends one character. */
  type(document: Open, keystroke: Keystroke): void {
    document.type(keystroke);
    const { line, character, typed } = keystroke;
    const place = { line, character };
    this.#notify('textDocument/didChange', {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges: [{ range: { start: place, end: place }, text: typed }],
    });
  }

  /** How many problems the newest version has, as soon as the server says it. */
  async problems({ uri, version }: Open): Promise<number> {
    if (this.#server.isAsked) {
      const params = { textDocument: { uri } };
      const report = await this.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params);
      return report.kind === 'full' ? report.items.length : 0;
    }
    return new Promise((resolve) => this.#waiting.set(uri, { version, resolve }));
  }

  close({ uri }: Open): void {
    this.#notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** What the server holds; it must have been started with `tellMemory.ts`. */
  memory(): Promise<NodeJS.MemoryUsage> {
    const told = new Promise<NodeJS.MemoryUsage>((resolve) => this.process.once('message', resolve));
    this.process.send('memory');
    return told;
  }

  /** Asks something small and waits for any answer. */
  async ping({ uri }: Open): Promise<void> {
    await this.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri } }).catch(() => {});
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }

  #notify(method: string, params: object): void {
    void this.connection.sendNotification(method, params);
  }
}
