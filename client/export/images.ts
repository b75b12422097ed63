/** Reads the images that lie beside a post. */
import * as vscode from 'vscode';
import type { ExportResult } from '../../server/protocol.ts';

/** The images that could be read as base64 by their addresses: from the post’s workspace folder, or from below its own. */
export async function readImages(post: vscode.Uri, images: ExportResult['images']): Promise<Record<string, string>> {
  const folder = vscode.Uri.joinPath(post, '..');
  const root = vscode.workspace.getWorkspaceFolder(post)?.uri ?? folder;
  const read = images.map(async ({ address, path }) => [address, await readImage(path, folder, root)] as const);
  return Object.fromEntries((await Promise.all(read)).flatMap(([address, image]) => (image ? [[address, image]] : [])));
}

async function readImage(path: string, folder: vscode.Uri, root: vscode.Uri): Promise<string | undefined> {
  const image = vscode.Uri.joinPath(folder, path);
  const inside = root.path.endsWith('/') ? root.path : `${root.path}/`;
  if (!image.path.startsWith(inside)) return undefined;
  const { largestImage } = await import('../../server/protocol.ts');
  try {
    const way = await Promise.all(wayTo(image.path.slice(inside.length), root).map(statOf));
    // A link may lead out of the folder.
    if (way.some(({ type }) => type & vscode.FileType.SymbolicLink)) return undefined;
    if ((way.at(-1)?.size ?? 0) > largestImage) return undefined;
    return base64(await vscode.workspace.fs.readFile(image));
  } catch {
    return undefined;
  }
}

/** The folders from the root to a file, and the file. */
function wayTo(path: string, root: vscode.Uri): vscode.Uri[] {
  const names = path.split('/');
  return names.map((_, at) => vscode.Uri.joinPath(root, ...names.slice(0, at + 1)));
}

function statOf(uri: vscode.Uri): Thenable<vscode.FileStat> {
  return vscode.workspace.fs.stat(uri);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x4000) text += String.fromCharCode(...bytes.subarray(at, at + 0x4000));
  return btoa(text);
}
