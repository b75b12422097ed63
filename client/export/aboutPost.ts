/** What is told of a post besides its text. */
import type * as vscode from 'vscode';
import type { ExportParams } from '../../server/protocol.ts';
import { lookOf } from '../preview/view.ts';

/** What the server is told of a post besides its text. */
export function aboutPost(post: vscode.Uri): Pick<ExportParams, 'look' | 'name' | 'today'> {
  return { look: lookOf(post), name: nameOf(post), today: localDay(new Date()) };
}

/** The name of a post without folder and extension. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.transcript)?(?:\.[^.]+)?$/, '') || 'post';
}

function localDay(date: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
