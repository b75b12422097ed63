// Runs the command line on the Node of OLDEST_NODE: a clean post, a post with slips, and the server's answer.
import { strictEqual } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const node = process.env['OLDEST_NODE'] ?? process.execPath;

function colloquy(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(node, [join(root, 'dist/cli.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (stderr) console.error(stderr);
  return { status, stdout };
}

/** The exit code for a folder of so many clean posts. */
function checkMany(posts: number) {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-smoke-'));
  for (let at = 0; at < posts; at++)
    copyFileSync(join(root, 'examples/clean.transcript.md'), join(folder, `${at}.transcript.md`));
  const { status } = colloquy('check', folder);
  rmSync(folder, { recursive: true });
  return status;
}

const checks: Record<string, () => void> = {
  'a clean post passes': () => strictEqual(colloquy('check', 'examples/clean.transcript.md').status, 0),
  'a post with slips fails': () => strictEqual(colloquy('check', 'examples/slips.transcript.md').status, 1),
  'posts that more than one process checks pass': () => strictEqual(checkMany(60), 0),
  'a post is rendered': () =>
    strictEqual(colloquy('render', 'examples/clean.transcript.md').stdout.includes('<article'), true),
  'a missing file is unreadable input': () => strictEqual(colloquy('check', 'no-such-file.md').status, 2),
};

let failed = 0;
console.log(`Node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
for (const [name, check] of Object.entries(checks)) {
  try {
    check();
    console.log(`ok   ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}: ${error instanceof Error ? error.message : error}`);
  }
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
