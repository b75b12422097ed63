/** Builds the language server once for a test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';
import { nodeModuleBundle } from '../../scripts/nodeBundle.ts';

/** The path of a bundle made of the sources as they are now. */
export function builtServer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-lsp-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'server.mjs');
  const entry = join(import.meta.dirname, '../../server/main.ts');
  buildSync({ ...nodeModuleBundle, entryPoints: [entry], outfile, logLevel: 'error' });
  return outfile;
}
