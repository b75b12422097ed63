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
