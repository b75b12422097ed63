// `npm test`: every test there is, one kind after another, and how many passed and failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { oldestNode } from './oldestNode.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');
const results = join(root, 'test-results');

interface Count {
  passed: number;
  failed: number;
}

/** Runs a command in the project, showing what it prints; gives its exit code and output. */
function run(command: string, env: NodeJS.ProcessEnv = {}): Promise<{ code: number; output: string }> {
  const path = bin + delimiter + process.env['PATH'];
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PATH: path, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) })),
  );
}

/** A kind of test that vitest runs. */
async function vitest(name: string, args: string): Promise<Count> {
  const report = join(results, `${name}.json`);
  const { code } = await run(
    `vitest run ${args} --reporter=default --reporter=json --outputFile=${JSON.stringify(report)}`,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** A command that closes with `N passed, N failed`, or counts as one test. */
async function counted(command: string, env?: NodeJS.ProcessEnv): Promise<Count> {
  const { code, output } = await run(command, env);
  const said = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].pop();
  const count = said ? { passed: Number(said[1]), failed: Number(said[2]) } : { passed: code === 0 ? 1 : 0, failed: 0 };
  return { ...count, failed: code === 0 ? count.failed : Math.max(count.failed, 1) };
}

const kinds: [string, () => Promise<Count>][] = [
  ['Package', () => counted('npm run --silent package')],
  ['Core, server and command line', () => vitest('unit', '')],
  ['Publishing to WordPress', () => vitest('wordpress', '--config vitest.wordpress.config.ts')],
  ['Asking Wikipedia', () => vitest('mediawiki', '--config vitest.mediawiki.config.ts')],
  ['Grammar', () => counted('npm run --silent test:grammar')],
  [
    'Command line on the oldest Node',
    async () => counted('node scripts/smoke.ts', { OLDEST_NODE: await oldestNode() }),
  ],
  ['In the real VS Code', () => counted('npm run --silent test:suite')],
  ['In VS Code for the web', () => counted('npm run --silent test:web')],
  ['Journeys', () => vitest('journeys', '--config vitest.journeys.config.ts')],
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [name, test] of kinds) {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const { passed, failed } = await test();
  total.passed += passed;
  total.failed += failed;
  lines.push(`${name}: ${passed} passed, ${failed} failed (${Math.round((performance.now() - started) / 1000)} s)`);
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
