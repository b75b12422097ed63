/** Builds the language server once for a test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

/** The path of a bundle made of the sources as they are now. */
export function builtServer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-lsp-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'server.cjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, '../../server/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
