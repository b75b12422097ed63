/** The panel beside the editor: shows one document and follows its edits. */
import * as vscode from 'vscode';
import type { EditResult, Position, RenderResult } from '../../server/protocol.ts';
import { applyFix } from './applyFix.ts';
import { BlogStyles } from './blogStyles.ts';
import { EditorSync } from './editorSync.ts';
import { shellHtml } from './html.ts';
import {
  type FromPanel,
  type Look,
  messagesVersion,
  type PanelMessage,
  type PanelView,
  type RichText,
  type ShownFix,
  type ShownProblem,
  type ToPanel,
} from './messages.ts';
import { Newest } from './newest.ts';
import { cardOf } from './readinessCard.ts';
import { folderOf, rootOf } from './roots.ts';
import { tellOfCopy } from './tellOfCopy.ts';
import { undoInText } from './undoInText.ts';
import { keepLook, section, viewOf } from './view.ts';
import { panelWords, statusText } from './words.ts';

/** Where the panel gets what it shows. */
export interface RenderSource {
  /** Null when the document is not open on the server. `known` is the revision that the panel shows. */
  readonly render: (uri: vscode.Uri, known?: string) => Promise<RenderResult | null>;
  /** Where a problem is that the panel shows; null when it is gone. */
  readonly place: (uri: vscode.Uri, problem: ShownProblem) => Promise<Position | null>;
  /** Where a problem of the readiness card is; null when it is gone. */
  readonly entry: (uri: vscode.Uri, revision: string, entry: number) => Promise<Position | null>;
  /** The edits of a fix; says so where the problem has changed. */
  readonly fix: (uri: vscode.Uri, fix: ShownFix) => Promise<EditResult>;
  /** The edits of all fixes that are safe. */
  readonly fixAll: (uri: vscode.Uri) => Promise<EditResult>;
  /** The post for the clipboard. */
  readonly copy: (uri: vscode.Uri) => Promise<RichText>;
  /** Fires when a document may render otherwise though its text is the same: another configuration, a new server. */
  readonly onDidChange: vscode.Event<unknown>;
}

/** The view type under which VS Code keeps the panel. */
export const viewType = 'colloquy.preview';

/** What the panel may load for a post. */
export function panelOptions(extensionUri: vscode.Uri, post: vscode.Uri): vscode.WebviewOptions {
  const dist = vscode.Uri.joinPath(extensionUri, 'dist');
  return { enableScripts: true, localResourceRoots: [dist, ...[rootOf(post) ?? []].flat()] };
}

/** One webview panel; `dispose` closes it. */
export class PreviewPanel implements vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #source: RenderSource;
  readonly #renderer: Newest<{ uri: vscode.Uri; result: RenderResult | null }>;
  readonly #sync: EditorSync;
  readonly #styles: BlogStyles;
  readonly #extensionUri: vscode.Uri;
  /** The posts that may load images from the web, until the panel is closed. */
  readonly #allowed = new Set<string>();
  /** What the page was built for. */
  #built = '';
  #uri: vscode.Uri;
  #isLocked = false;
  #isReady = false;
  #held: PanelMessage | undefined;
  /** The look that is on its way into the settings. */
  #chosen: Pick<PanelView, 'look'> | undefined;
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
    this.#sync = new EditorSync(
      () => this.#uri,
      (reveal) => this.#post({ type: 'reveal', ...reveal }),
    );
    this.#styles = new BlogStyles(() => this.#postView());
    this.#extensionUri = extensionUri;
    this.#subscriptions.push(
      this.#sync,
      this.#styles,
      panel.webview.onDidReceiveMessage((message: FromPanel) => {
        if (message.version === messagesVersion) void this.#receive(message);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.#uri.toString()) void this.#update();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(section, this.#uri)) this.#postView();
      }),
      source.onDidChange(() => this.#update()),
      panel.onDidChangeViewState(() => this.#update()),
    );
    this.#build();
    this.#setTitle();
  }

  /** The post that it shows. */
  get uri(): vscode.Uri {
    return this.#uri;
  }

  /** Whether it stays with its post. */
  get isLocked(): boolean {
    return this.#isLocked;
  }

  set isLocked(isLocked: boolean) {
    this.#isLocked = isLocked;
    this.#setTitle();
    this.#postView();
  }

  /** Turns to another document. */
  show(uri: vscode.Uri): void {
    if (uri.toString() === this.#uri.toString()) return;
    this.#uri = uri;
    this.#known = undefined;
    this.#setTitle();
    this.#build();
    this.#postView();
    void this.#update();
  }

  /** Puts the post on the clipboard, with its form. */
  async copy(): Promise<void> {
    this.panel.reveal(undefined, false);
    const copied: PanelMessage = { type: 'copy', ...(await this.#source.copy(this.#uri)) };
    // A page that does not listen yet would miss it.
    if (this.#isReady) this.#post(copied);
    else this.#held = copied;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    this.panel.dispose();
  }

  get #isWebAllowed(): boolean {
    return this.#allowed.has(this.#uri.toString());
  }

  /** Makes the page anew where it must load from elsewhere than before. */
  #build(): void {
    const { webview } = this.panel;
    const built = `${rootOf(this.#uri)} ${this.#isWebAllowed}`;
    if (built === this.#built) return;
    this.#built = built;
    this.#isReady = false;
    webview.options = panelOptions(this.#extensionUri, this.#uri);
    webview.html = htmlFor(webview, this.#extensionUri, this.#uri, this.#isWebAllowed);
  }

  #setTitle(): void {
    const name = this.#uri.path.split('/').pop() ?? '';
    this.panel.title = this.#isLocked
      ? vscode.l10n.t('Preview {0} (locked)', name)
      : vscode.l10n.t('Preview {0}', name);
  }

  /** What is said to a panel that is hidden waits until it is shown, when it wants to have all of it anyway. */
  async #update(): Promise<void> {
    if (this.#isReady && this.panel.visible) await this.#renderer.request();
  }

  #show(uri: vscode.Uri, result: RenderResult | null): void {
    if (!result || uri.toString() !== this.#uri.toString()) return;
    const { language, revision, base, changes, line, more, toFix, readiness } = result;
    // It was asked for before the panel lost what it showed.
    if (base !== undefined && base !== this.#known) return;
    this.#known = revision;
    const told = { language, revision, ...(base !== undefined && { base }), changes, line, more };
    const card = readiness && { card: cardOf(readiness) };
    this.#post({ type: 'content', content: { uri: uri.toString(), ...told, status: statusText(toFix), ...card } });
  }

  async #receive(message: FromPanel): Promise<void> {
    if (message.type === 'jump') await this.#jump(new vscode.Position(message.line, 0), message.takesFocus);
    else if (message.type === 'jumpToProblem') await this.#jumpTo(await this.#source.place(this.#uri, message));
    else if (message.type === 'jumpToEntry')
      await this.#jumpTo(await this.#source.entry(this.#uri, message.revision, message.entry));
    else if (message.type === 'copied') tellOfCopy(message.isDone);
    else if (message.type === 'fix') await applyFix(this.#uri, await this.#source.fix(this.#uri, message));
    else if (message.type === 'fixAll') await applyFix(this.#uri, await this.#source.fixAll(this.#uri));
    else if (message.type === 'undo') await undoInText(message.step, this.#uri, this.#sync.editor(), this.panel);
    else if (message.type === 'scrolled') this.#sync.scrollEditor(message.line);
    else if (message.type === 'allowImages') {
      this.#allowed.add(this.#uri.toString());
      this.#build();
    } else if (message.type === 'look') await this.#keepLook(message.look);
    else {
      if (message.type === 'ready') {
        this.#known = undefined;
        this.#postView();
        this.#sync.tellCursor();
      }
      this.#isReady = true;
      if (this.#held) this.#post(this.#held);
      this.#held = undefined;
      await this.#update();
    }
  }

  /** The panel wears the look already; what settings say meanwhile, that of an earlier click, does not change it back. */
  async #keepLook(look: Look): Promise<void> {
    const chosen = { look };
    this.#chosen = chosen;
    try {
      await keepLook(this.#uri, look);
    } catch (error) {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
    if (this.#chosen !== chosen) return;
    this.#chosen = undefined;
    this.#postView();
  }

  async #jumpTo(place: Position | null): Promise<void> {
    if (place) await this.#jump(new vscode.Position(place.line, place.character), true);
  }

  /** Goes to a place; without the focus only in an editor that is in view. */
  async #jump(position: vscode.Position, takesFocus: boolean): Promise<void> {
    const open = this.#sync.editor();
    const selection = new vscode.Selection(position, position);
    if (takesFocus) {
      const viewColumn = open?.viewColumn ?? vscode.ViewColumn.One;
      await vscode.window.showTextDocument(this.#uri, { viewColumn, selection });
    } else if (open) {
      open.selection = selection;
      open.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }

  #postView(): void {
    const { webview } = this.panel;
    const address = (uri: vscode.Uri | undefined) => uri && webview.asWebviewUri(uri).toString();
    const [folder, root] = [address(folderOf(this.#uri)), address(rootOf(this.#uri))];
    const images = { ...(folder && { folder }), ...(root && { root }), isWebAllowed: this.#isWebAllowed };
    const styles = this.#styles.of(this.#uri, webview);
    const worn = { ...viewOf(this.#uri), ...this.#chosen };
    this.#post({ type: 'view', view: { ...worn, styles, images, isLocked: this.#isLocked } });
  }

  #post(message: PanelMessage): void {
    const told: ToPanel = { version: messagesVersion, ...message };
    void this.panel.webview.postMessage(told);
  }
}

function htmlFor(webview: vscode.Webview, extensionUri: vscode.Uri, post: vscode.Uri, isWebAllowed: boolean): string {
  const inDist = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', name)).toString();
  return shellHtml({
    nonce: crypto.randomUUID(),
    cspSource: webview.cspSource,
    scriptUri: inDist('webview.js'),
    styleUri: inDist('preview.css'),
    language: vscode.env.language,
    title: vscode.l10n.t('Preview'),
    words: panelWords(),
    view: viewOf(post),
    isWebAllowed,
  });
}
