import { spawnSync } from 'node:child_process';
import { run } from './run.ts';

function isInstalled(name: string): boolean {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholder.
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  return stdout === 'installed';
}

/** Whether system packages can be asked for and added here: Debian and what descends from it. */
export function isDebian(): boolean {
  return spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Sees to it that the named Debian packages are installed: as root by apt-get.
 * @throws Error with the one command to run, when not root.
 */
export async function ensureDebianPackages(names: string[]): Promise<void> {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const list = missing.join(' ');
  if (process.getuid?.() !== 0) {
    throw new Error(`This machine lacks ${list}. Run:\n  sudo apt-get update && sudo apt-get install -y ${list}`);
  }
  console.log(`Installing what the real VS Code needs from Debian: ${list} (about a minute)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, quiet: true });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env, quiet: true });
}
