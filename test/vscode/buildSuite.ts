import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const suite = join(import.meta.dirname, 'suite');

/**
 * Bundles the in-host tests that match globs below `suite/` into one file that exports `run`.
 * @returns the bundle's path, `dist/test/<name>/index.cjs`.
 */
export async function buildSuite(name: string, globs: string[]): Promise<string> {
  const outfile = join(import.meta.dirname, '../../dist/test', name, 'index.cjs');
  const tests = globSync(globs, { cwd: suite }).sort();
  const imports = tests.map((path) => `import ${JSON.stringify(`./${path}`)};`);
  await build({
    stdin: { contents: `${imports.join('\n')}\nexport { run } from './harness.ts';`, resolveDir: suite, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    // Neither host has a DOM.
    conditions: ['worker'],
    external: ['vscode', 'node:*'],
    sourcemap: 'inline',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}
