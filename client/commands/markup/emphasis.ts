import * as vscode from 'vscode';
import { transcriptEditor } from '../../transcriptEditor.ts';
import {
  clearMark,
  isMarked,
  type Mark,
  type MarkEdit,
  markedAround,
  type Stretch,
  setMark,
  wordsIn,
} from './emphasisMarks.ts';

interface Part extends Stretch {
  readonly line: number;
  readonly text: string;
}

/** Makes the selections, or the words at the cursors, bold or italic; takes it away where all of them are. */
export async function toggleEmphasis(mark: Mark): Promise<void> {
  const editor = transcriptEditor();
  if (!editor) return;
  const chosen = editor.selections.map((selection) => partsOf(editor.document, selection, mark));
  const clear = chosen.flat().every((part) => isMarked(part.text, part, mark));
  const change = (part: Part) =>
    clear
      ? clearMark(part.text, part, mark)
      : isMarked(part.text, part, mark)
        ? untouched(part)
        : setMark(part.text, part, mark);
  const changes = chosen.map((parts) => parts.map((part) => ({ line: part.line, ...change(part) })));
  const applied = await editor.edit((builder) => {
    for (const { line, start, end, newText } of changes.flat()) {
      builder.replace(new vscode.Range(line, start, line, end), newText);
    }
  });
  if (applied) editor.selections = selectionsAfter(changes);
}

/** Emphasis cannot span blocks: each line of a selection gets marks of its own. */
function partsOf(document: vscode.TextDocument, selection: vscode.Selection, mark: Mark): Part[] {
  const parts: Part[] = [];
  for (let line = selection.start.line; line <= selection.end.line; line++) {
    const { text } = document.lineAt(line);
    const start = line === selection.start.line ? selection.start.character : 0;
    const end = line === selection.end.line ? selection.end.character : text.length;
    const words = selection.isEmpty ? wordsAt(document, selection.active, text, mark) : wordsIn(text, { start, end });
    if (selection.isEmpty || words.start < words.end) parts.push({ line, text, ...words });
  }
  return parts;
}

function wordsAt(document: vscode.TextDocument, at: vscode.Position, text: string, mark: Mark): Stretch {
  const marked = markedAround(text, at.character, mark);
  if (marked) return marked;
  const word = document.getWordRangeAtPosition(at);
  return { start: word?.start.character ?? at.character, end: word?.end.character ?? at.character };
}

function untouched({ text, start, end }: Part): MarkEdit {
  return { start, end, newText: text.slice(start, end), selection: { start, end } };
}

/** Where the selections are once all changes are made: those further left on a line move the ones right of them. */
function selectionsAfter(changes: (MarkEdit & { line: number })[][]): vscode.Selection[] {
  const all = changes.flat();
  const moved = (line: number, start: number) =>
    all
      .filter((other) => other.line === line && other.start < start)
      .reduce((sum, other) => sum + other.newText.length - (other.end - other.start), 0);
  return changes.flatMap((parts) => {
    const [first, last] = [parts.at(0), parts.at(-1)];
    if (!first || !last) return [];
    const start = first.selection.start + moved(first.line, first.start);
    return new vscode.Selection(first.line, start, last.line, last.selection.end + moved(last.line, last.start));
  });
}
