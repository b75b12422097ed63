/** The rules' pages, shown offline in VS Code's Markdown preview. */
import * as vscode from 'vscode';

/**
 * The scheme of the pages. Problem codes cannot carry commands: since summer 2026 VS Code's hover does not run them
 * (microsoft/vscode#329652); and on the desktop a `vscode:` address asks for leave first. A read-only file system does
 * neither, and `workbench.editorAssociations` in the manifest has its pages opened in the preview.
 */
const scheme = 'colloquy-rule';

/** Makes the pages readable to VS Code, and registers `colloquy.showRule`. */
export function registerRuleDocs(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerFileSystemProvider(scheme, new RulePages(context.extensionUri), { isReadonly: true }),
    vscode.commands.registerCommand('colloquy.showRule', (id: string) =>
      vscode.commands.executeCommand('vscode.open', pageOf(id)),
    ),
  );
}

/** Makes the code of a problem a link to its rule's page. */
export function linkRule(problem: vscode.Diagnostic): void {
  if (typeof problem.code === 'string') problem.code = { value: problem.code, target: pageOf(problem.code) };
}

function pageOf(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule}.md` });
}

/** `docs/rules/` of the extension as a file system of its own; it never changes. */
class RulePages implements vscode.FileSystemProvider {
  private readonly extension: vscode.Uri;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(extension: vscode.Uri) {
    this.extension = extension;
  }

  watch = () => new vscode.Disposable(() => {});
  stat = (uri: vscode.Uri) => vscode.workspace.fs.stat(this.file(uri));
  readFile = (uri: vscode.Uri) => vscode.workspace.fs.readFile(this.file(uri));
  readDirectory = (uri: vscode.Uri) => vscode.workspace.fs.readDirectory(this.file(uri));
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;

  private file(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(this.extension, 'docs', 'rules', uri.path);
  }
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}
