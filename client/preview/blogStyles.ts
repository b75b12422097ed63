/** The blog's own stylesheets, and when they change. */
import * as vscode from 'vscode';
import { rootOf } from './roots.ts';
import { pathsIn } from './settingValues.ts';
import { section } from './view.ts';

/** Names the stylesheets of the post that the panel shows; watches those that it named last. */
export class BlogStyles implements vscode.Disposable {
  readonly #onChange: () => void;
  readonly #trust: vscode.Disposable;
  #watchers: vscode.Disposable[] = [];
  #watched = '';
  /** So that a stylesheet that has changed is loaded anew. */
  #version = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#trust = vscode.workspace.onDidGrantWorkspaceTrust(onChange);
  }

  /** Addresses of the stylesheets; none in a workspace that is not trusted. */
  of(post: vscode.Uri, webview: vscode.Webview): string[] {
    const root = vscode.workspace.isTrusted ? rootOf(post) : undefined;
    if (!root) return [];
    const paths = pathsIn(vscode.workspace.getConfiguration(section, post).get('styles'));
    this.#watch(root, paths);
    const query = `v=${this.#version}`;
    return paths.map((path) => webview.asWebviewUri(vscode.Uri.joinPath(root, path)).with({ query }).toString());
  }

  dispose(): void {
    this.#trust.dispose();
    for (const watcher of this.#watchers.splice(0)) watcher.dispose();
  }

  #watch(root: vscode.Uri, paths: readonly string[]): void {
    const watched = [root, ...paths].join('\n');
    if (watched === this.#watched) return;
    this.#watched = watched;
    for (const watcher of this.#watchers.splice(0)) watcher.dispose();
    const reload = () => {
      this.#version++;
      this.#onChange();
    };
    for (const path of paths) {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, path));
      this.#watchers.push(
        watcher,
        watcher.onDidChange(reload),
        watcher.onDidCreate(reload),
        watcher.onDidDelete(reload),
      );
    }
  }
}
