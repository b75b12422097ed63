// Bundles the extension, the server, the command line and the preview into dist/. `--watch` keeps doing so.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';
import { nodeBundle, programs } from './nodeBundle.ts';

const root = join(import.meta.dirname, '..');
const watch = process.argv.includes('--watch');

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  target: 'es2022',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

const browser: BuildOptions = { ...shared, platform: 'browser' };

const bundles: BuildOptions[] = [
  {
    ...shared,
    ...nodeBundle,
    entryPoints: ['client/extension.ts'],
    outfile: 'dist/client.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    ...programs,
    outdir: 'dist',
  },
  {
    ...browser,
    entryPoints: ['client/extension.web.ts'],
    outfile: 'dist/client.web.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['server/main.web.ts'],
    outfile: 'dist/server.web.js',
    format: 'iife',
    // A worker has no document; libraries for browsers would ask for it.
    conditions: ['worker'],
  },
  { ...browser, entryPoints: ['client/webview/main.ts'], outfile: 'dist/webview.js', format: 'iife' },
  { ...browser, entryPoints: ['client/webview/preview.css'], outfile: 'dist/preview.css' },
];

await rm(join(root, 'dist'), { recursive: true, force: true });
if (watch) {
  console.log('Building');
  for (const options of bundles) await (await context(options)).watch();
  console.log('Watching; Ctrl+C ends it.');
} else {
  await Promise.all(bundles.map(build));
}
