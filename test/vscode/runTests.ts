// Runs the in-host suite in the real VS Code: Microsoft's own where it can be had, else the one that code-server carries.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runTests as runInDesktop } from '@vscode/test-electron';
import { run } from '../../scripts/vscode/run.ts';
import { runInBrowser } from './browserHost.ts';
import { buildSuite } from './buildSuite.ts';
import { Workspace } from './workspace.ts';

const repository = join(import.meta.dirname, '../..');
const releases = 'https://update.code.visualstudio.com/api/releases/stable';

const needsDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

/** Why the desktop VS Code cannot run here; undefined when it can. */
async function desktopObstacle(): Promise<string | undefined> {
  if (needsDisplay && spawnSync('xvfb-run', ['--help']).error) return 'there is no display and no xvfb-run';
  try {
    const answer = await fetch(releases, { signal: AbortSignal.timeout(5_000) });
    if (!Array.isArray(await answer.json())) return 'the download server gave no list of releases';
  } catch (error) {
    return `the download server cannot be reached (${error instanceof Error ? error.message : error})`;
  }
  return undefined;
}

async function desktop(suite: string): Promise<number> {
  const workspace = new Workspace();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await runInDesktop({
      extensionDevelopmentPath: repository,
      extensionTestsPath: suite,
      launchArgs: [workspace.folder, '--disable-extensions', '--disable-workspace-trust', ...asRoot],
    });
  } finally {
    workspace.remove();
  }
}

async function main(): Promise<number> {
  const obstacle = await desktopObstacle();
  if (!obstacle && needsDisplay) {
    await run('xvfb-run', ['--auto-servernum', process.execPath, import.meta.filename]);
    return 0;
  }
  const suite = await buildSuite('suite', ['**/*.test.ts', '!webHost/**']);
  if (!obstacle) {
    console.log('The suite in the desktop VS Code:');
    return desktop(suite);
  }
  console.log(`The suite in the VS Code of code-server, because ${obstacle}:`);
  return runInBrowser(repository, suite);
}

process.exitCode = await main();
