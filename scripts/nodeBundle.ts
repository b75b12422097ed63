import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** How whatever runs on Node is bundled; jsonc-parser's CommonJS build requires files by computed names, its module build does not. */
export const nodeBundle: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
};

/** The server and the command line: modules, whose dependencies in CommonJS ask for Node's own by `require`. */
export const nodeModuleBundle: BuildOptions = {
  ...nodeBundle,
  format: 'esm',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

/** The programs that run on Node, with one copy of the core for all of them. */
export const programs: BuildOptions = {
  ...nodeModuleBundle,
  absWorkingDir: join(import.meta.dirname, '..'),
  entryPoints: { server: 'server/main.ts', cli: 'server/cli.ts', checkWorker: 'server/cli/check/checkWorker.ts' },
  outExtension: { '.js': '.mjs' },
  splitting: true,
  // `check --cache` knows the program by these hashes.
  chunkNames: 'core-[hash]',
};
