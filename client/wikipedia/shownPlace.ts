import * as vscode from 'vscode';
import type { SuggestedLink } from '../../server/protocol.ts';

/** A place of an editor that is shown and marked while a list is open; then the editor is as it was. */
export class ShownPlace implements vscode.Disposable {
  readonly #editor: vscode.TextEditor;
  readonly #version: number;
  readonly #before: vscode.Range | undefined;
  readonly #mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
  });

  /** @param version the one whose places are shown; in others they have moved. */
  constructor(editor: vscode.TextEditor, version: number) {
    this.#editor = editor;
    this.#version = version;
    this.#before = editor.visibleRanges[0];
  }

  show({ start, end }: SuggestedLink['range']): void {
    if (this.#editor.document.version !== this.#version) return;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    this.#editor.setDecorations(this.#mark, [range]);
    this.#editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    this.#mark.dispose();
    if (this.#before) this.#editor.revealRange(this.#before, vscode.TextEditorRevealType.AtTop);
  }
}
