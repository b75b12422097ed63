/** From where a post's preview may load images and stylesheets. */
import * as vscode from 'vscode';

/** The post's workspace folder, or its own folder where it lies outside; for an untitled post the first workspace folder. */
export function rootOf(post: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(post)?.uri;
  return folder ?? (post.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : folderOf(post));
}

/** What the relative addresses of a post are relative to. */
export function folderOf(post: vscode.Uri): vscode.Uri | undefined {
  return post.scheme === 'untitled' ? rootOf(post) : vscode.Uri.joinPath(post, '..');
}
