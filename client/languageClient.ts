/** The language server as the rest of the extension sees it: started, restarted, asked. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type {
  CheckedPost,
  CheckPostsParams,
  CheckPostsResult,
  EditAction,
  EditResult,
  ExportParams,
  ExportResult,
  FixParams,
  ImportConversationResult,
  ImportedConversation,
  ImportSource,
  KeepSourceResult,
  LabelStyle,
  LabelStyleInfo,
  ListConversationsResult,
  ListedConversation,
  NotedPublication,
  PasteOffer,
  PasteParams,
  PlaceParams,
  Position,
  Publication,
  PublishParams,
  PublishResult,
  RenderResult,
  SourceComparisonResult,
  Status,
  TurnInfo,
} from '../server/protocol.ts';
import { Restarts } from './languageClientRestarts.ts';
import { linkRule } from './ruleDocs.ts';

/** Is told what is wrong with posts: alone, and among the others. */
export interface CheckListener {
  readonly onChecked: (uri: vscode.Uri, problems: vscode.Diagnostic[]) => void;
  readonly onCompared: (uri: vscode.Uri, problems: vscode.Diagnostic[]) => void;
}

/** Makes the client for one of VS Code's two worlds; it is started elsewhere. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Asks the server, and keeps it running. Requests wait until it is up, and reject when it is not. */
export class LanguageServer implements vscode.Disposable {
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

  /** Asks for the edits of a command. */
  async edit(
    document: vscode.TextDocument,
    action: EditAction,
    { line, character }: vscode.Position,
    token?: vscode.CancellationToken,
    style?: LabelStyle,
  ): Promise<EditResult> {
    const { EditRequest } = await import('../server/protocol.ts');
    const client = await this.running();
    const params = { ...identify(document), action, position: { line, character }, ...(style && { style }) };
    return client.sendRequest(EditRequest, params, token);
  }

  /** The label styles that a document can be converted to; none where it has no turns. */
  async labelStyles(document: vscode.TextDocument): Promise<LabelStyleInfo[]> {
    const { LabelStylesRequest } = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(LabelStylesRequest, identify(document));
  }

  /** How else than as plain text something can be pasted in place of a range. */
  async paste(
    document: vscode.TextDocument,
    { start, end }: vscode.Range,
    clipboard: Pick<PasteParams, 'text' | 'html'>,
    token?: vscode.CancellationToken,
  ): Promise<PasteOffer[]> {
    const { PasteRequest } = await import('../server/protocol.ts');
    const client = await this.running();
    const place = ({ line, character }: vscode.Position) => ({ line, character });
    const params = { ...identify(document), range: { start: place(start), end: place(end) }, ...clipboard };
    return client.sendRequest(PasteRequest, params, token);
  }

  /** The turns of a document, in order. */
  async turns(document: vscode.TextDocument): Promise<TurnInfo[]> {
    const { TurnsRequest } = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(TurnsRequest, identify(document));
  }

  /** The text of a configuration that fits these posts. */
  async newConfiguration(
    posts: readonly vscode.Uri[],
    schema: string | undefined,
    token?: vscode.CancellationToken,
  ): Promise<string> {
    const { NewConfigurationRequest } = await import('../server/protocol.ts');
    const params = { posts: posts.map(String), ...(schema !== undefined && { schema }) };
    return (await this.running()).sendRequest(NewConfigurationRequest, params, token);
  }

  /** A post in the model's own words, or why there are none. */
  async compareWithSource(uri: vscode.Uri): Promise<SourceComparisonResult> {
    const { CompareWithSourceRequest } = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(CompareWithSourceRequest, identify({ uri }));
  }

  /** What to write beside a post to keep its source; null when the post is not open. */
  async keepSource(uri: vscode.Uri, conversation: ImportedConversation): Promise<KeepSourceResult | null> {
    const { KeepSourceRequest } = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(KeepSourceRequest, { ...identify({ uri }), conversation });
  }

  /** A post in another format. Rejects when it is cancelled. */
  async exportPost(
    uri: vscode.Uri,
    about: Omit<ExportParams, 'textDocument'>,
    token?: vscode.CancellationToken,
  ): Promise<ExportResult> {
    const { ExportRequest } = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(ExportRequest, { ...identify({ uri }), ...about }, token);
  }

  /** What WordPress takes of an open post, or why nothing can be published. */
  async publish(
    uri: vscode.Uri,
    how: Pick<PublishParams, 'look' | 'name'>,
    token: vscode.CancellationToken,
  ): Promise<PublishResult> {
    const { PublishRequest } = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(PublishRequest, { ...identify({ uri }), ...how }, token);
  }

  /** The edits that note in an open post where it was published; null when it cannot be noted. */
  async notePublication(uri: vscode.Uri, publication: Publication): Promise<NotedPublication | null> {
    const { NotePublicationRequest } = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(NotePublicationRequest, { ...identify({ uri }), publication });
  }

  /** A document as readers will see it, as far as `known` differs; null when the server does not know it. */
  async render(uri: vscode.Uri, known?: string): Promise<RenderResult | null> {
    const { RenderRequest } = await import('../server/protocol.ts');
    const params = { ...identify({ uri }), ...(known !== undefined && { known }) };
    return (await this.running()).sendRequest(RenderRequest, params);
  }

  /** Where a problem is that the preview shows; null when it is gone. */
  async place(
    uri: vscode.Uri,
    { revision, block, problem }: Omit<PlaceParams, 'textDocument'>,
  ): Promise<Position | null> {
    const { PlaceRequest } = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(PlaceRequest, { ...identify({ uri }), revision, block, problem });
  }

  /** Where a problem is that the preview lists as to be fixed; null when it is gone. */
  async entry(uri: vscode.Uri, revision: string, entry: number): Promise<Position | null> {
    const { EntryRequest } = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(EntryRequest, { ...identify({ uri }), revision, entry });
  }

  /** The edits of a fix of a problem that the preview shows. */
  async fix(uri: vscode.Uri, { revision, block, problem, fix }: Omit<FixParams, 'textDocument'>): Promise<EditResult> {
    const { FixRequest } = await import('../server/protocol.ts');
    return (await this.running()).sendRequest(FixRequest, { ...identify({ uri }), revision, block, problem, fix });
  }

  /** Checks posts that need not be open and tells of each. Rejects when it is cancelled. */
  async checkPosts(
    posts: CheckPostsParams['posts'],
    listener: CheckListener,
    token: vscode.CancellationToken,
  ): Promise<CheckPostsResult> {
    const { CheckedPostProgress, CheckPostsRequest } = await import('../server/protocol.ts');
    const client = await this.running();
    const tell = (listen: CheckListener['onChecked']) => (post: CheckedPost) => {
      const problems = post.diagnostics.map((each) => client.protocol2CodeConverter.asDiagnostic(each));
      problems.forEach(linkRule);
      listen(vscode.Uri.parse(post.uri), problems);
    };
    const partialResultToken = crypto.randomUUID();
    const listening = client.onProgress(CheckedPostProgress, partialResultToken, tell(listener.onChecked));
    try {
      const result = await client.sendRequest(CheckPostsRequest, { posts, partialResultToken }, token);
      result.compared.forEach(tell(listener.onCompared));
      return result;
    } finally {
      listening.dispose();
    }
  }

  /** Lists the conversations of a source, and tells of some at a time. Rejects when it is cancelled. */
  async listConversations(
    source: ImportSource,
    post: vscode.Uri,
    onFound: (conversations: readonly ListedConversation[]) => void,
    token: vscode.CancellationToken,
  ): Promise<ListConversationsResult> {
    const { ListConversationsRequest, ListedConversationsProgress } = await import('../server/protocol.ts');
    const client = await this.running();
    const partialResultToken = crypto.randomUUID();
    const listening = client.onProgress(ListedConversationsProgress, partialResultToken, onFound);
    try {
      const params = { source, post: post.toString(), partialResultToken };
      return await client.sendRequest(ListConversationsRequest, params, token);
    } finally {
      listening.dispose();
    }
  }

  /** The post of one of them. Rejects when it is cancelled. */
  async importConversation(
    source: ImportSource,
    post: vscode.Uri,
    id: string,
    token: vscode.CancellationToken,
  ): Promise<ImportConversationResult> {
    const { ImportConversationRequest } = await import('../server/protocol.ts');
    const params = { source, post: post.toString(), id };
    return (await this.running()).sendRequest(ImportConversationRequest, params, token);
  }

  /** Tells that a post changed or is gone since it was checked. */
  async forgetPost(uri: vscode.Uri): Promise<void> {
    const { ForgetPostsNotification } = await import('../server/protocol.ts');
    await (await this.running()).sendNotification(ForgetPostsNotification, { uris: [uri.toString()] });
  }

  dispose(): void {
    void this.stop();
    this.trust.dispose();
    this.statusEmitter.dispose();
    this.stopEmitter.dispose();
  }

  /** A server that is not running is told when it starts. */
  private async tellTrust(): Promise<void> {
    const { TrustNotification } = await import('../server/protocol.ts');
    await (await this.client?.catch(() => undefined))?.sendNotification(TrustNotification);
  }

  private running(): Promise<BaseLanguageClient> {
    return this.client ?? Promise.reject(new Error(vscode.l10n.t('The language server is not running.')));
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

function identify({ uri }: { uri: vscode.Uri }) {
  return { textDocument: { uri: uri.toString() } };
}

async function readFile(uri: vscode.Uri, mostBytes: number): Promise<string | null> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > mostBytes) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
