import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../cacheFolder.ts';
import { makeFolder } from '../makeFolder.ts';
import { run } from '../vscode/run.ts';

/**
 * What is fetched, as of 2026-11-24: PHP 8.2 as WebAssembly from the npm registry, the character data that its `intl` reads
 * from the package for all versions of PHP (which alone would bring 450 MB along), MediaWiki from Debian's packages.
 */
const php = '3.1.56';
const debian = ['mediawiki', 'mediawiki-classes'];

/** The extensions that are used; Debian brings thirty. */
const extensions = ['TextExtracts', 'PageImages'];

/** The parts of an install. */
export interface MediaWikiFiles {
  /** The module that loads PHP, and the one that runs it. */
  readonly php: string;
  readonly runtime: string;
  readonly characterData: string;
  /** The folder of MediaWiki. */
  readonly mediawiki: string;
}

function filesIn(folder: string): MediaWikiFiles {
  return {
    php: join(folder, 'node_modules/@php-wasm/node-8-2/index.js'),
    runtime: join(folder, 'node_modules/@php-wasm/universal/index.js'),
    characterData: join(folder, 'icu.dat'),
    mediawiki: join(folder, 'mediawiki'),
  };
}

function isWhole(folder: string): boolean {
  return Object.values(filesIn(folder)).every((path) => existsSync(path));
}

async function fetchPhp(folder: string): Promise<void> {
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { '@php-wasm/node-8-2': php } }),
  );
  const quiet = { cwd: folder, quiet: true };
  // What lifecycle scripts there may be is not needed.
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], quiet);
  await run('npm', ['pack', `@php-wasm/node@${php}`], quiet);
  const archive = `php-wasm-node-${php}.tgz`;
  await run('tar', ['-xzf', archive, 'package/shared/icu.dat'], quiet);
  await copyFile(join(folder, 'package/shared/icu.dat'), filesIn(folder).characterData);
  for (const path of [archive, 'package']) await rm(join(folder, path), { recursive: true });
}

/** With lists of packages of its own, so that it needs neither root nor fresh lists. */
async function fetchMediaWiki(folder: string): Promise<void> {
  const apt = join(folder, 'apt');
  for (const path of ['lists/partial', 'archives/partial']) await mkdir(join(apt, path), { recursive: true });
  const own = [`Dir::State::Lists=${apt}/lists`, `Dir::Cache=${apt}`, `Dir::Cache::Archives=${apt}/archives`];
  const options = [...own, 'APT::Sandbox::User=', 'Debug::NoLocking=1'].flatMap((each) => ['-o', each]);
  await run('apt-get', [...options, 'update'], { quiet: true });
  await run('apt-get', [...options, 'download', ...debian], { cwd: apt, quiet: true });
  for (const name of await readdir(apt))
    if (name.endsWith('.deb')) await run('dpkg-deb', ['-x', join(apt, name), join(apt, 'unpacked')], { quiet: true });
  await tidy(join(apt, 'unpacked/usr/share/mediawiki'));
  await cp(join(apt, 'unpacked/usr/share/mediawiki'), filesIn(folder).mediawiki, {
    recursive: true,
    verbatimSymlinks: true,
  });
  await rm(apt, { recursive: true });
}

/** Debian's links lead to folders outside, which are not there. */
async function tidy(folder: string): Promise<void> {
  for (const name of ['extensions', 'images', 'config', 'LocalSettings.php'])
    await rm(join(folder, name), { recursive: true, force: true });
  const all = join(folder, 'extensions-core');
  for (const name of await readdir(all))
    if (!extensions.includes(name)) await rm(join(all, name), { recursive: true, force: true });
  await symlink('extensions-core', join(folder, 'extensions'));
}

/**
 * Gives the files of a real MediaWiki; fetches them into the user's cache when they are not there yet.
 * @throws Error that names the one command to run, where they cannot be fetched.
 */
export async function ensureMediaWiki(): Promise<MediaWikiFiles> {
  const target = join(cacheFolder, `mediawiki-${php}`);
  if (isWhole(target)) return filesIn(target);
  await rm(target, { recursive: true, force: true });
  console.log(`Fetching MediaWiki into ${target}: once, less than a minute, 80 MB to load, 300 MB to keep…`);
  try {
    await makeFolder(
      target,
      async (folder) => {
        await fetchPhp(folder);
        await fetchMediaWiki(folder);
      },
      isWhole,
    );
  } catch (error) {
    throw new Error(
      `MediaWiki could not be fetched. It comes by npm and by apt-get, which Debian and its kin have. With a connection, run:\n  npm run mediawiki\n${String(error)}`,
    );
  }
  return filesIn(target);
}
