/** Runs the bundled command line on files of a folder that lives as long as a test. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { programs } from '../../scripts/nodeBundle.ts';

/** What a run gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A bundle of the sources as they are, built once a test file, and an empty folder for each test. */
export class Colloquy {
  readonly #home = realpathSync(mkdtempSync(join(tmpdir(), 'colloquy-cli-')));
  #folder = '';
  #tests = 0;

  constructor() {
    // A test starts several processes, on machines that may have other things to do.
    vi.setConfig({ testTimeout: 60_000 });
    beforeAll(() => build({ ...programs, outdir: this.#home, logLevel: 'error' }), 60_000);
    beforeEach(() => {
      this.#folder = join(this.#home, String(++this.#tests));
      mkdirSync(this.#folder);
    });
    afterEach(() => rmSync(this.#folder, { recursive: true, force: true }));
    afterAll(() => rmSync(this.#home, { recursive: true, force: true }));
  }

  get bundle(): string {
    return join(this.#home, 'cli.mjs');
  }

  path(file: string): string {
    return join(this.#folder, file);
  }

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  run(...args: string[]): Run {
    return this.runWith('', ...args);
  }

  /** Runs with this on standard input. */
  runWith(input: string | Uint8Array, ...args: string[]): Run {
    const options = { cwd: this.#folder, input, encoding: 'utf8', timeout: 30_000 } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.bundle, ...args], options);
    return { code: status, out: stdout, err: stderr };
  }
}
