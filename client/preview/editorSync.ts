/** Keeps an editor and the panel at the same place: each follows the other, neither its own echo. */
import * as vscode from 'vscode';
import type { Reveal } from './messages.ts';
import { ScrollEcho } from './scrollEcho.ts';
import { section } from './view.ts';

/** Follows the editors of the post that the panel shows. */
export class EditorSync implements vscode.Disposable {
  readonly #post: () => vscode.Uri;
  readonly #tell: (reveal: Reveal) => void;
  readonly #echo = new ScrollEcho();
  readonly #subscriptions: vscode.Disposable;

  /** `tell` tells the panel what an editor shows. */
  constructor(post: () => vscode.Uri, tell: (reveal: Reveal) => void) {
    this.#post = post;
    this.#tell = tell;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorVisibleRanges((event) => this.#scrolled(event)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const line = selections[0]?.active.line;
        if (line !== undefined && this.#shows(textEditor)) this.#moved(line);
      }),
    );
  }

  /** Tells where the cursor is, to a panel that has just come. */
  tellCursor(): void {
    const editor = this.editor();
    if (editor) this.#tell({ cursor: editor.selection.active.line });
  }

  /** An editor of the post that is in view. */
  editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find((editor) => this.#shows(editor));
  }

  /** The panel was scrolled: the editor follows. */
  scrollEditor(line: number): void {
    const editor = this.editor();
    const top = editor?.visibleRanges[0]?.start.line;
    if (!editor || top === undefined || !this.#isOn('scrollEditorWithPreview')) return;
    this.#echo.expect(top, line);
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #scrolled({ textEditor, visibleRanges }: vscode.TextEditorVisibleRangesChangeEvent): void {
    const [seen] = visibleRanges;
    if (!seen || !this.#shows(textEditor)) return;
    const isAtEnd = seen.end.line >= textEditor.document.lineCount - 1;
    if (this.#echo.isEcho(seen.start.line, isAtEnd) || !this.#isOn('scrollPreviewWithEditor')) return;
    this.#tell({ line: lineInView(textEditor.selection.active, seen) });
  }

  #moved(cursor: number): void {
    this.#echo.forget();
    this.#tell(this.#isOn('scrollPreviewWithEditor') ? { cursor, line: cursor } : { cursor });
  }

  #isOn(setting: 'scrollEditorWithPreview' | 'scrollPreviewWithEditor'): boolean {
    return vscode.workspace.getConfiguration(section, this.#post()).get(setting, true);
  }

  #shows({ document }: vscode.TextEditor): boolean {
    return document.uri.toString() === this.#post().toString();
  }
}

/** The cursor's line while it is visible, so that typing and scrolling do not pull two ways; else the middle one. */
function lineInView(cursor: vscode.Position, { start, end }: vscode.Range): number {
  const isVisible = cursor.line >= start.line && cursor.line <= end.line;
  return isVisible ? cursor.line : Math.floor((start.line + end.line) / 2);
}
