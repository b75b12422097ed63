/** What a blog of many posts costs the command line: on one core and on all, without cache and with. */
import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** One run of `colloquy check`. */
export interface Measured {
  readonly run: string;
  readonly seconds: number;
  /** Spent by all its processes; tells more than the clock on a machine that has other things to do. */
  readonly cpuSeconds: number;
  /** The peaks of resident memory of all its processes, added up. */
  readonly megabytes: number;
}

const cli = join(import.meta.dirname, '../dist/cli.mjs');

const words = (
  'the council voted to end its mission and to withdraw all forces by December after the government had asked for it ' +
  'in a letter that described years of disappointment while observers warned of what might follow in the north where ' +
  'few roads lead and fewer are safe'
).split(' ');

const note =
  '> **IMPORTANT NOTE:** These are conversations with artificial intelligence models and may contain inaccuracies. ' +
  'The blog is a proof of concept. The knowledge of the model ends in September 2021. ' +
  'The links were added by the human editor and go only to Wikipedia.\n';

/** The post of a number: about 6 KB, always the same; every fourth has two slips. */
export function postOf(number: number): string {
  let state = number + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  const sentence = () => `The ${Array.from({ length: 14 }, () => words[next() % words.length]).join(' ')}.`;
  const link = () => `[article ${next() % 900}](https://en.wikipedia.org/wiki/Article_${next() % 900})`;
  const paragraph = () => `${sentence()} ${sentence()} See ${link()}. ${sentence()}`;
  const exchanges = Array.from(
    { length: 7 },
    () =>
      `**Editor:** ${sentence().slice(0, -1)}?\n\n**Bard:** ${paragraph()}\n\n- ${sentence()}\n- ${link()}\n\n${paragraph()}\n\n`,
  );
  const post = `---\nmodel: Google Bard\n---\n# Post ${number}\n\n${exchanges.join('')}${note}`;
  if (number % 4 > 0) return post;
  return post.replace('https://en.wiki', 'http://en.m.wiki').replace(/(.*)en\.wikipedia\.org/s, '$1news.example');
}

/** Runs the built command line on so many posts in a folder of their own. */
export function measureManyPosts(count = 10_000): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-many-posts-'));
  const pathOf = (number: number) => join(folder, `${number % 100}`, `${number}.transcript.md`);
  try {
    for (let number = 0; number < count; number++) {
      mkdirSync(dirname(pathOf(number)), { recursive: true });
      writeFileSync(pathOf(number), postOf(number));
    }
    const cores = availableParallelism();
    const runs = [
      measure('one core', folder, 1),
      measure(`${cores} cores`, folder, cores),
      measure('cache, cold', folder, cores, '--cache'),
      measure('cache, nothing changed', folder, cores, '--cache'),
    ];
    for (let number = 0; number < count; number += 100) appendFileSync(pathOf(number), '\n');
    return [...runs, measure('cache, 1 % changed', folder, cores, '--cache')];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs it as if the machine had so many cores; each of its processes tells what it used when it ends. */
function measure(run: string, folder: string, cores: number, ...args: string[]): Measured {
  const usage = join(folder, 'usage');
  const hook = `
    import { appendFileSync } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import os from 'node:os';
    os.availableParallelism = () => ${cores};
    syncBuiltinESMExports();
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      appendFileSync(${JSON.stringify(usage)}, (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1024 + '\\n');
    });`;
  const command = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, cli, 'check', '--format', 'json'];
  const options: SpawnSyncOptionsWithStringEncoding = {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  };
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...command, ...args], options);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 1 || stderr) throw new Error(`${run}: exit code ${status}, ${stderr}`);
  const used = readFileSync(usage, 'utf8').trimEnd().split('\n');
  rmSync(usage);
  const sum = (column: number) => used.reduce((total, line) => total + Number(line.split(' ')[column]), 0);
  return { run, seconds, cpuSeconds: sum(0), megabytes: sum(1) };
}

if (import.meta.main) {
  console.log('                          seconds   CPU seconds   MB');
  for (const { run, seconds, cpuSeconds, megabytes } of measureManyPosts(Number(process.argv[2] ?? 10_000)))
    console.log(
      run.padEnd(24) +
        seconds.toFixed(2).padStart(9) +
        cpuSeconds.toFixed(2).padStart(14) +
        megabytes.toFixed(0).padStart(5),
    );
}
