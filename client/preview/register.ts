/** The preview as the extension registers it. */
import * as vscode from 'vscode';
import type { PreviewManager } from './manager.ts';
import { viewType } from './panel.ts';
import { PreviewSerializer } from './serializer.ts';

/** Registers the preview's commands and its return after a reload. */
export function registerPreview(manager: PreviewManager): vscode.Disposable {
  const command = (name: string, column: vscode.ViewColumn) =>
    vscode.commands.registerCommand(name, (uri?: unknown) =>
      manager.open(uri instanceof vscode.Uri ? uri : undefined, column),
    );
  return vscode.Disposable.from(
    manager,
    command('colloquy.openPreview', vscode.ViewColumn.Active),
    command('colloquy.openPreviewToSide', vscode.ViewColumn.Beside),
    vscode.commands.registerCommand('colloquy.copyRichText', () => manager.copy()),
    vscode.commands.registerCommand('colloquy.lockPreview', () => manager.lock(true)),
    vscode.commands.registerCommand('colloquy.unlockPreview', () => manager.lock(false)),
    vscode.window.registerWebviewPanelSerializer(viewType, new PreviewSerializer(manager)),
  );
}
