/** Opens the one preview panel and lets it follow the active transcript. */
import * as vscode from 'vscode';
import { isTranscript, openDocument } from '../transcriptEditor.ts';
import { PreviewPanel, panelOptions, type RenderSource, viewType } from './panel.ts';

/** Holds the panel while there is one. */
export class PreviewManager implements vscode.Disposable {
  readonly #source: RenderSource;
  readonly #extensionUri: vscode.Uri;
  readonly #following: vscode.Disposable;
  #current: PreviewPanel | undefined;

  constructor(source: RenderSource, extensionUri: vscode.Uri) {
    this.#source = source;
    this.#extensionUri = extensionUri;
    this.#following = vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor && isTranscript(editor.document)) this.#current?.show(editor.document.uri);
    });
  }

  /** Shows the given or the active transcript in the column. */
  open(uri: vscode.Uri | undefined, column: vscode.ViewColumn): void {
    const active = vscode.window.activeTextEditor?.document;
    const target = uri ?? (active && isTranscript(active) ? active : openDocument())?.uri;
    if (!target) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a transcript first.'));
      return;
    }
    if (this.#current) {
      this.#current.show(target);
      this.#current.panel.reveal(column, column === vscode.ViewColumn.Beside);
      return;
    }
    const place = { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside };
    this.adopt(vscode.window.createWebviewPanel(viewType, '', place, panelOptions(this.#extensionUri)), target);
  }

  /** Takes over a panel, new or left from before a window reload. */
  adopt(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    this.#current?.dispose();
    panel.webview.options = panelOptions(this.#extensionUri);
    const adopted = new PreviewPanel(panel, uri, this.#source, this.#extensionUri);
    this.#current = adopted;
    panel.onDidDispose(() => {
      adopted.dispose();
      if (this.#current === adopted) this.#current = undefined;
    });
  }

  dispose(): void {
    this.#following.dispose();
    this.#current?.dispose();
  }
}
