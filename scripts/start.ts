// `npm start`: builds the extension and opens the examples with it, in the VS Code at hand or in one of its own.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from './vscode/run.ts';
import { startServer } from './vscode/server.ts';

const repository = join(import.meta.dirname, '..');
const examples = join(repository, 'examples');
const post = join(examples, 'slips.transcript.md');
const windows = process.platform === 'win32';

/** The desktop VS Code refuses to run as root, and needs a display. */
function hasDesktopVsCode(): boolean {
  return process.getuid?.() !== 0 && hasDisplay() && spawnSync('code', ['--version'], { shell: windows }).status === 0;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function openInDesktop(): Promise<void> {
  console.log('Opening the examples in VS Code, with the extension running.');
  const quoted = (path: string) => (windows ? `"${path}"` : path);
  const args = [`--extensionDevelopmentPath=${quoted(repository)}`, quoted(examples), quoted(post)];
  spawn('code', args, { stdio: 'inherit', shell: windows });
}

/** Asks the system to show an address; a browser that will not start is no reason to stop, the address is printed. */
function showInBrowser(url: string): void {
  const chosen = process.env['BROWSER'];
  if (!chosen && !hasDisplay()) return;
  const command = chosen ?? (process.platform === 'darwin' ? 'open' : 'xdg-open');
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function openInBrowser(): Promise<void> {
  // Here Ctrl+C is the way to end, no failure.
  process.once('SIGINT', () => process.exit(0));
  const server = await startServer();
  const url = server.url(examples, [
    ['extensionDevelopmentPath', repository],
    ['openFile', post],
  ]);
  console.log(`VS Code with the extension is at\n\n${url}\n\nCtrl+C stops it.`);
  showInBrowser(url);
}

await run(process.execPath, [join(import.meta.dirname, 'build.ts')], { cwd: repository });
await (hasDesktopVsCode() ? openInDesktop() : openInBrowser());
