/** The language server as something that runs: started, restarted, asked. */
import * as vscode from 'vscode';
import type {
  BaseLanguageClient,
  LanguageClientOptions,
  ProgressType,
  RequestParam,
  RequestType,
} from 'vscode-languageclient';
import type { Status } from '../server/protocol.ts';
import { Restarts } from './languageClientRestarts.ts';

/** Makes the client for one of VS Code's two worlds; it is started elsewhere. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The protocol, which is loaded when something is asked: it brings a large library along. */
type Protocol = typeof import('../server/protocol.ts');

/** Keeps the server running. Requests wait until it is up, and reject when it is not. */
export class ServerConnection implements vscode.Disposable {
  private readonly makeClient: MakeClient;
  private readonly cacheFolder: vscode.Uri;
  private readonly trust: vscode.Disposable;
  private readonly restarts = new Restarts();
  private readonly statusEmitter = new vscode.EventEmitter<Status>();
  private readonly stopEmitter = new vscode.EventEmitter<void>();
  private client: Promise<BaseLanguageClient> | undefined;

  /** @param cacheFolder where the server may keep what can be lost. */
  constructor(makeClient: MakeClient, cacheFolder: vscode.Uri) {
    this.makeClient = makeClient;
    this.cacheFolder = cacheFolder;
    this.trust = vscode.workspace.onDidGrantWorkspaceTrust(() => void this.tellTrust());
  }

  /** Fires after each check of a document. */
  readonly onStatus = this.statusEmitter.event;

  /** Fires when the server is gone, for good or for a moment: what it said no longer holds. */
  readonly onStop = this.stopEmitter.event;

  /** Starts the server. Never leaves the user in the dark: a failure is also shown, with a way to try again. */
  async start(): Promise<void> {
    this.client = this.connect();
    try {
      await this.client;
    } catch (error) {
      this.offerRestart(vscode.l10n.t('Colloquy could not start: {0}', String(error)));
      throw error;
    }
  }

  /** Starts the server anew, whatever state it is in. */
  async restart(): Promise<void> {
    this.restarts.reset();
    await this.stop();
    await this.start();
  }

  dispose(): void {
    void this.stop();
    this.trust.dispose();
    this.statusEmitter.dispose();
    this.stopEmitter.dispose();
  }

  /** Asks one of the protocol's requests. */
  protected async ask<P, R>(
    request: (protocol: Protocol) => RequestType<P, R, void>,
    params: RequestParam<P>,
    token?: vscode.CancellationToken,
  ): Promise<R> {
    const protocol = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(request(protocol), params, token);
  }

  /** Asks a request that tells of parts of its answer under a token of ours, before it is answered. */
  protected async askInParts<P, R, Part>(
    requestAndParts: (protocol: Protocol) => readonly [RequestType<P, R, void>, ProgressType<Part>],
    params: (partialResultToken: string) => RequestParam<P>,
    onPart: (part: Part) => void,
    token: vscode.CancellationToken,
  ): Promise<R> {
    const [request, parts] = requestAndParts(await import('../server/protocol.ts'));
    const client = await this.running();
    const partialResultToken = crypto.randomUUID();
    const listening = client.onProgress(parts, partialResultToken, onPart);
    try {
      return await client.sendRequest(request, params(partialResultToken), token);
    } finally {
      listening.dispose();
    }
  }

  protected running(): Promise<BaseLanguageClient> {
    return this.client ?? Promise.reject(new Error(vscode.l10n.t('The language server is not running.')));
  }

  /** A server that is not running is told when it starts. */
  private async tellTrust(): Promise<void> {
    const { TrustNotification } = await import('../server/protocol.ts');
    await (await this.client?.catch(() => undefined))?.sendNotification(TrustNotification);
  }

  private async stop(): Promise<void> {
    const client = await this.client?.catch(() => undefined);
    this.client = undefined;
    this.stopEmitter.fire();
    // A server that hangs or has ended already is none of the user's business now.
    await client?.dispose().catch(() => undefined);
  }

  private async connect(): Promise<BaseLanguageClient> {
    // The client library is large: it loads when the activation is over, which other extensions may be waiting for.
    await new Promise((resolve) => setTimeout(resolve));
    const { clientOptions } = await import('./languageClientOptions.ts');
    const { mostMegabytes, ReadFileRequest, StatusNotification } = await import('../server/protocol.ts');
    const client = await this.makeClient(clientOptions(this.cacheFolder, () => this.mayRestart()));
    client.onNotification(StatusNotification, (status) => this.statusEmitter.fire(status));
    client.onRequest(ReadFileRequest, ({ uri }) => readFile(vscode.Uri.parse(uri, true), mostMegabytes * 2 ** 20));
    await client.start();
    return client;
  }

  private mayRestart(): boolean {
    this.stopEmitter.fire();
    const again = this.restarts.allow(Date.now());
    if (!again) this.offerRestart(vscode.l10n.t('Colloquy’s language server keeps ending. Problems are not checked.'));
    return again;
  }

  private async offerRestart(message: string): Promise<void> {
    const restart = vscode.l10n.t('Restart');
    // What then fails is shown by start().
    if ((await vscode.window.showErrorMessage(message, restart)) === restart)
      await this.restart().catch(() => undefined);
  }
}

async function readFile(uri: vscode.Uri, mostBytes: number): Promise<string | null> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > mostBytes) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
