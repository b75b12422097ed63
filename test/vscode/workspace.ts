import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A throw-away copy of `test/vscode/workspace/`. */
export class Workspace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'colloquy-workspace-')));

  constructor() {
    cpSync(join(import.meta.dirname, 'workspace'), this.folder, { recursive: true });
    // There from the start: VS Code notices changes of this file, but late or never that it came to be.
    mkdirSync(join(this.folder, '.vscode'));
    this.settings({});
  }

  /** Absolute path of a file of the workspace. */
  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes the workspace's settings, which take effect in a running VS Code. */
  settings(settings: Record<string, unknown>): void {
    writeFileSync(join(this.folder, '.vscode/settings.json'), JSON.stringify(settings));
  }

  /** Writes a file of the workspace, and gives its path. */
  write(name: string, text: string): string {
    writeFileSync(this.path(name), text);
    return this.path(name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
