/** Places that the server's actions and hovers name, and whatever else a command may be called with. */
import * as vscode from 'vscode';

/** A position of the protocol as VS Code's; undefined where it is none. */
export function namedPosition(value: unknown): vscode.Position | undefined {
  const { line, character } = (value ?? {}) as { line?: unknown; character?: unknown };
  const isPlace = (each: unknown): each is number => Number.isInteger(each) && (each as number) >= 0;
  return isPlace(line) && isPlace(character) ? new vscode.Position(line, character) : undefined;
}

/** A range of the protocol as VS Code's; undefined where it is none. */
export function namedRange(value: unknown): vscode.Range | undefined {
  const { start, end } = (value ?? {}) as { start?: unknown; end?: unknown };
  const [from, to] = [namedPosition(start), namedPosition(end)];
  return from && to && new vscode.Range(from, to);
}
