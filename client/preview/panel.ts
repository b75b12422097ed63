/** The panel beside the editor: shows one document and follows its edits. */
import * as vscode from 'vscode';
import type { Position, RenderResult } from '../../server/protocol.ts';
import { shellHtml } from './html.ts';
import { type FromPanel, messagesVersion, type ShownProblem, type ToPanel } from './messages.ts';
import { Newest } from './newest.ts';
import { panelWords, statusText } from './words.ts';

/** Where the panel gets what it shows. */
export interface RenderSource {
  /** Null when the document is not open on the server. `known` is the revision that the panel shows. */
  readonly render: (uri: vscode.Uri, known?: string) => Promise<RenderResult | null>;
  /** Where a problem is that the panel shows; null when it is gone. */
  readonly place: (uri: vscode.Uri, problem: ShownProblem) => Promise<Position | null>;
  /** Fires when a document may render otherwise though its text is the same: another configuration, a new server. */
  readonly onDidChange: vscode.Event<unknown>;
}

/** The view type under which VS Code keeps the panel. */
export const viewType = 'colloquy.preview';

/** What the panel may load. */
export function panelOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')] };
}

/** One webview panel; `dispose` closes it. */
export class PreviewPanel implements vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #source: RenderSource;
  readonly #renderer: Newest<{ uri: vscode.Uri; result: RenderResult | null }>;
  #uri: vscode.Uri;
  #ready = false;
  /** The revision that the panel shows. */
  #known: string | undefined;

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, source: RenderSource, extensionUri: vscode.Uri) {
    this.panel = panel;
    this.#uri = uri;
    this.#source = source;
    this.#renderer = new Newest(
      async () => ({ uri: this.#uri, result: await source.render(this.#uri, this.#known) }),
      ({ uri: asked, result }) => this.#show(asked, result),
    );
    this.#subscriptions.push(
      panel.webview.onDidReceiveMessage((message: FromPanel) => this.#receive(message)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#shows(document)) void this.#update();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const line = visibleRanges[0] && lineInView(textEditor.selection.active, visibleRanges[0]);
        if (line !== undefined && this.#shows(textEditor.document)) this.#post({ type: 'reveal', line });
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const line = selections[0]?.active.line;
        if (line !== undefined && this.#shows(textEditor.document)) this.#post({ type: 'reveal', line });
      }),
      source.onDidChange(() => this.#update()),
      panel.onDidChangeViewState(() => this.#update()),
    );
    panel.webview.html = htmlFor(panel.webview, extensionUri);
    this.#setTitle();
  }

  /** Turns to another document. */
  show(uri: vscode.Uri): void {
    if (uri.toString() === this.#uri.toString()) return;
    this.#uri = uri;
    this.#known = undefined;
    this.#setTitle();
    void this.#update();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    this.panel.dispose();
  }

  #shows(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.#uri.toString();
  }

  #setTitle(): void {
    this.panel.title = vscode.l10n.t('Preview {0}', this.#uri.path.split('/').pop() ?? '');
  }

  /** What is said to a panel that is hidden waits until it is shown, when it wants to have all of it anyway. */
  async #update(): Promise<void> {
    if (this.#ready && this.panel.visible) await this.#renderer.request();
  }

  #show(uri: vscode.Uri, result: RenderResult | null): void {
    if (!result || uri.toString() !== this.#uri.toString()) return;
    const { language, revision, base, changes, line, more, toFix } = result;
    // It was asked for before the panel lost what it showed.
    if (base !== undefined && base !== this.#known) return;
    this.#known = revision;
    const told = { language, revision, ...(base !== undefined && { base }), changes, line, more };
    this.#post({ type: 'content', content: { uri: uri.toString(), ...told, status: statusText(toFix) } });
  }

  #receive(message: FromPanel): void {
    if (message.version !== messagesVersion) return;
    if (message.type === 'jump') void this.#jump(new vscode.Position(message.line, 0));
    else if (message.type === 'jumpToProblem') void this.#jumpToProblem(message);
    else {
      if (message.type === 'ready') this.#known = undefined;
      this.#ready = true;
      void this.#update();
    }
  }

  async #jumpToProblem(problem: ShownProblem): Promise<void> {
    const place = await this.#source.place(this.#uri, problem);
    if (place) await this.#jump(new vscode.Position(place.line, place.character));
  }

  async #jump(position: vscode.Position): Promise<void> {
    const open = vscode.window.visibleTextEditors.find(({ document }) => this.#shows(document));
    const viewColumn = open?.viewColumn ?? vscode.ViewColumn.One;
    const selection = new vscode.Range(position, position);
    await vscode.window.showTextDocument(this.#uri, { viewColumn, selection });
  }

  #post(
    message:
      | Omit<Extract<ToPanel, { type: 'content' }>, 'version'>
      | Omit<Extract<ToPanel, { type: 'reveal' }>, 'version'>,
  ): void {
    void this.panel.webview.postMessage({ version: messagesVersion, ...message });
  }
}

/** The cursor's line while it is visible, so that typing and scrolling do not pull two ways; else the middle one. */
function lineInView(cursor: vscode.Position, { start, end }: vscode.Range): number {
  const isVisible = cursor.line >= start.line && cursor.line <= end.line;
  return isVisible ? cursor.line : Math.floor((start.line + end.line) / 2);
}

function htmlFor(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const inDist = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', name)).toString();
  return shellHtml({
    nonce: crypto.randomUUID(),
    cspSource: webview.cspSource,
    scriptUri: inDist('webview.js'),
    styleUri: inDist('preview.css'),
    language: vscode.env.language,
    title: vscode.l10n.t('Preview'),
    words: panelWords(),
  });
}
