/** Brings the panel back after a window reload. */
import * as vscode from 'vscode';
import type { PreviewManager } from './manager.ts';
import type { PanelState } from './messages.ts';

/** Restores the document; the panel itself restores where it was scrolled to. */
export class PreviewSerializer implements vscode.WebviewPanelSerializer<PanelState> {
  readonly #manager: PreviewManager;

  constructor(manager: PreviewManager) {
    this.#manager = manager;
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PanelState | undefined): Promise<void> {
    try {
      if (!state) throw new Error('nothing was kept');
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(state.uri, true));
      this.#manager.adopt(panel, document.uri, state.isLocked);
    } catch {
      panel.dispose();
    }
  }
}
