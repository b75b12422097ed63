// `npm run mutate`: changes the rules in small ways and counts the changes that no fixture notices. `-- --mutate FILE` takes one file.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  console.error('Installing Stryker: npm ci in mutation/');
  run('npm', ['ci'], import.meta.dirname);
}
const stryker = 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js';
run(
  process.execPath,
  [stryker, 'run', 'mutation/stryker.config.json', ...process.argv.slice(2)],
  join(import.meta.dirname, '..'),
);
