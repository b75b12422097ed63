// `npm run bench`: Colloquy beside its peers, in one run. `--only NAME` runs one section.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { burst } from './burst.ts';
import { fullCheck } from './fullCheck.ts';
import { hardText } from './hardText.ts';
import { keystroke } from './keystroke.ts';
import { memory } from './memory.ts';
import { opening } from './opening.ts';
import { overStdio } from './overStdio.ts';
import { start } from './start.ts';

const sections = [keystroke, overStdio, burst, opening, fullCheck, memory, start, hardText];
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const chosen = sections.filter(({ name }) => !only || name === only);
if (chosen.length === 0) throw new Error(`Sections are ${sections.map(({ name }) => name).join(', ')}.`);

function run(command: string, cwd: string): void {
  const { status } = spawnSync(command, { cwd, shell: true, stdio: ['ignore', process.stderr.fd, 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  console.error('Installing what Colloquy is compared with: npm ci in bench/');
  run('npm ci', import.meta.dirname);
}
run('node scripts/build.ts', join(import.meta.dirname, '..'));

const started = performance.now();
console.log(
  `# Bench\n\n${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores.`,
);
console.log('Medians; every figure from a process of its own. Transcripts with a link every 400 characters.');
for (const section of chosen) {
  console.log(`\n## ${section.title}\n`);
  console.log(await section.run());
}
console.log(`\n${Math.round((performance.now() - started) / 1000)} s in all.`);
