/** What is told of a post besides its text. */
import * as vscode from 'vscode';
import type { ExportParams, PostLook } from '../../server/protocol.ts';

/** What the server is told of a post besides its text. */
export function aboutPost(post: vscode.Uri): Pick<ExportParams, 'look' | 'name' | 'today'> {
  const look = vscode.workspace.getConfiguration('colloquy', post).get<PostLook>('preview.look', 'interview');
  return { look, name: nameOf(post), today: localDay(new Date()) };
}

/** The name of a post without folder and extension. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.transcript)?(?:\.[^.]+)?$/, '') || 'post';
}

function localDay(date: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
