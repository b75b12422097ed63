/** The law finds bugs: with each of some changes to the sources it is broken, and without any it is not. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeModuleBundle } from '../../scripts/nodeBundle.ts';
import { type SeededBug, seededBugs } from './seededBugs.ts';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-law-'));
const server = join(import.meta.dirname, '../../server');
const found: string[] = [];

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  console.log(found.join('\n'));
});

describe('the law', { timeout: 300_000 }, () => {
  test('holds without seeded bugs', async () => {
    expect(await broken(500)).toMatchObject({ isBroken: false });
  });

  test.each(seededBugs)('finds: $name', async (bug) => {
    const { edits, isBroken } = await broken(20_000, bug);
    expect(isBroken).toBe(true);
    found.push(`${String(edits).padStart(6)} edits: ${bug.name}`);
  });
});

/** Whether a server with the bug breaks the law within so many edits, and after how many. */
async function broken(most: number, bug?: SeededBug): Promise<{ edits: number; isBroken: boolean }> {
  const outfile = join(folder, 'findBreak.mjs');
  const entryPoints = [join(import.meta.dirname, 'findBreak.ts')];
  await build({ ...nodeModuleBundle, entryPoints, outfile, plugins: bug ? [seeded(bug)] : [] });
  const { stdout, stderr } = spawnSync(process.execPath, [outfile, String(most)], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

function seeded({ file, from, to }: SeededBug): Plugin {
  const path = join(server, file);
  return {
    name: 'seeded bug',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, (args) => {
        if (args.path !== path) return undefined;
        const [before, after, ...more] = readFileSync(path, 'utf8').split(from);
        if (after === undefined || more.length > 0) throw new Error(`${file} does not hold once: ${from}`);
        return { contents: before + to + after, loader: 'ts' };
      });
    },
  };
}
