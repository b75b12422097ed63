// Runs the tests that hold in any host in the web-worker extension host: VS Code in a browser, vscode.dev.
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runInBrowser } from './browserHost.ts';
import { buildSuite } from './buildSuite.ts';

const repository = join(import.meta.dirname, '../..');

/** A copy of the extension without `main`: with both entries, VS Code here takes the Node one. */
function webExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-web-'));
  const { main: _, ...manifest } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const rest = readdirSync(repository).filter((name) => !['package.json', 'node_modules'].includes(name));
  for (const name of rest) symlinkSync(join(repository, name), join(folder, name));
  return folder;
}

console.log('The extension in the web-worker extension host:');
const extension = webExtension();
const bundle = await buildSuite('web', ['anyHost/**/*.test.ts', 'webHost/**/*.test.ts']);
try {
  // By its path inside the copy: VS Code runs a suite in the host of the extension that holds it.
  process.exitCode = await runInBrowser(extension, join(extension, relative(repository, bundle)));
} finally {
  rmSync(extension, { recursive: true, force: true });
}
