import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from './deadline.ts';
import { ensureWorkbench } from './install.ts';
import { node } from './node24.ts';
import { run } from './run.ts';

/** What VS Code shows of itself is kept out of tests and pictures. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  // In a browser the default is to save after a delay.
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'window.confirmBeforeClose': 'never',
};

type ServerOptions = {
  /** User settings, over the quiet ones; VS Code reads them as a page loads, not again. */
  settings?: Record<string, unknown>;
  /** A packaged extension to install. */
  vsix?: string;
};

/** One thing VS Code is told in the address: `openFile`, `extensionDevelopmentPath`, `extensionTestsPath`. */
type Payload = [name: string, path: string];

/** A running VS Code server on the loopback address, with data folders of its own. */
export type Server = {
  /** Its data folder, by which the processes of its extensions can be told. */
  readonly data: string;
  /** The page's address: a folder opened, and what the payload asks (absolute paths). */
  url(folder: string, payload?: Payload[]): string;
  /** Ends the server and all it started, and removes its folders. */
  stop(): void;
};

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Leaves by process.exit, so that the exit listeners run. */
const leave = () => process.exit(1);

function start(vscode: string, data: string, token: string): ChildProcess {
  const args = [
    join(vscode, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')],
    ...[
      '--accept-server-license-terms',
      '--enable-smoke-test-driver',
      '--disable-workspace-trust',
      '--disable-telemetry',
    ],
  ];
  // A process group of its own, so that stop() reaches the extension hosts too.
  return spawn(node, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

function listening(child: ChildProcess): Promise<number> {
  const streams = [child.stdout, child.stderr];
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: unknown) => {
      output += String(chunk);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (!port) return;
      for (const stream of streams) stream?.off('data', read).resume();
      resolve(Number(port));
    };
    for (const stream of streams) stream?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with exit code ${code}:\n${output}`)));
  });
}

function address(port: number, token: string, folder: string, payload: Payload[]): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
  const query = new URLSearchParams({ tkn: token, folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload.map(([name, path]) => [name, remote(path)])));
  return `http://127.0.0.1:${port}/?${query}`;
}

/** The function that ends the server; this process calls it too when it ends itself, by a signal or otherwise. */
function stopper(child: ChildProcess, data: string): () => void {
  const stop = () => {
    process.off('exit', stop);
    for (const signal of endings) process.off(signal, leave);
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once('exit', stop);
  for (const signal of endings) process.once(signal, leave);
  return stop;
}

/**
 * Starts VS Code's server with fresh data folders; installs VS Code itself first where it is absent.
 * @throws Error with the server's output when it does not answer within 30 s.
 */
export async function startServer({ settings = {}, vsix }: ServerOptions = {}): Promise<Server> {
  const vscode = await ensureWorkbench();
  const data = await mkdtemp(join(tmpdir(), 'colloquy-vscode-'));
  await mkdir(join(data, 'data/User'), { recursive: true });
  await writeFile(join(data, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  if (vsix) {
    const install = [join(vscode, 'out/server-main.js'), '--install-extension', vsix, '--server-data-dir', data];
    await run(node, [...install, '--extensions-dir', join(data, 'extensions')], { quiet: true });
  }
  const token = randomBytes(16).toString('hex');
  const child = start(vscode, data, token);
  const stop = stopper(child, data);
  try {
    const port = await within(30_000, 'the VS Code server to listen', listening(child));
    return { data, url: (folder, payload = []) => address(port, token, folder, payload), stop };
  } catch (error) {
    stop();
    throw error;
  }
}
