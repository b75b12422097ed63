/** Opens previews: one that follows the active transcript, and those that are locked to their posts. */
import * as vscode from 'vscode';
import { isTranscript, openDocument } from '../transcriptEditor.ts';
import { PreviewPanel, panelOptions, type RenderSource, viewType } from './panel.ts';

/** Holds the panels while there are some; one of them at most is not locked. */
export class PreviewManager implements vscode.Disposable {
  readonly #source: RenderSource;
  readonly #extensionUri: vscode.Uri;
  readonly #following: vscode.Disposable;
  readonly #panels = new Set<PreviewPanel>();
  /** The panel that was in front last. */
  #latest: PreviewPanel | undefined;

  constructor(source: RenderSource, extensionUri: vscode.Uri) {
    this.#source = source;
    this.#extensionUri = extensionUri;
    this.#following = vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor && isTranscript(editor.document)) this.#free()?.show(editor.document.uri);
    });
  }

  /** Shows the given or the active transcript in the column. */
  open(uri: vscode.Uri | undefined, column: vscode.ViewColumn): PreviewPanel | undefined {
    const active = vscode.window.activeTextEditor?.document;
    const target = uri ?? (active && isTranscript(active) ? active : openDocument())?.uri;
    if (!target) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a transcript first.'));
      return undefined;
    }
    const preserveFocus = column === vscode.ViewColumn.Beside;
    const known = [...this.#panels].find((each) => each.uri.toString() === target.toString()) ?? this.#free();
    if (known) {
      known.show(target);
      known.panel.reveal(column, preserveFocus);
      return known;
    }
    const options = { ...panelOptions(this.#extensionUri, target), enableFindWidget: true };
    return this.adopt(
      vscode.window.createWebviewPanel(viewType, '', { viewColumn: column, preserveFocus }, options),
      target,
      false,
    );
  }

  /** Takes over a panel, new or left from before a window reload. */
  adopt(panel: vscode.WebviewPanel, uri: vscode.Uri, isLocked: boolean): PreviewPanel {
    if (!isLocked) this.#free()?.dispose();
    const adopted = new PreviewPanel(panel, uri, this.#source, this.#extensionUri);
    adopted.isLocked = isLocked;
    this.#panels.add(adopted);
    this.#setLatest(adopted);
    panel.onDidChangeViewState(() => {
      if (panel.active) this.#setLatest(adopted);
    });
    panel.onDidDispose(() => {
      adopted.dispose();
      this.#panels.delete(adopted);
      if (this.#latest === adopted) this.#setLatest([...this.#panels].at(-1));
    });
    return adopted;
  }

  /** Has the panel in front stay with its post, or follow the active transcript again. */
  lock(isLocked: boolean): void {
    const panel = this.#latest;
    if (!panel || panel.isLocked === isLocked) return;
    if (!isLocked) this.#free()?.dispose();
    panel.isLocked = isLocked;
    this.#setLatest(panel);
  }

  /** The post of the panel that has the focus. */
  get postInFront(): vscode.Uri | undefined {
    return [...this.#panels].find(({ panel }) => panel.active)?.uri;
  }

  /** Copies the post of the panel in front, or the active transcript. Only a panel can, so that it is opened where there is none. */
  async copy(): Promise<void> {
    await this.open(this.postInFront, vscode.ViewColumn.Beside)?.copy();
  }

  dispose(): void {
    this.#following.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  /** The panel that is not locked. */
  #free(): PreviewPanel | undefined {
    return [...this.#panels].find(({ isLocked }) => !isLocked);
  }

  /** The commands' menus hang on the state of the panel in front. */
  #setLatest(panel: PreviewPanel | undefined): void {
    this.#latest = panel;
    const state = panel && (panel.isLocked ? 'locked' : 'following');
    void vscode.commands.executeCommand('setContext', 'colloquy.preview', state);
  }
}
