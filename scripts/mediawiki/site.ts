import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../cacheFolder.ts';
import { makeFolder } from '../makeFolder.ts';
import type { MediaWikiFiles } from './install.ts';
import { german } from './pages/de.ts';
import { english } from './pages/en.ts';
import { loadPhp } from './php.ts';

const ownFiles = join(import.meta.dirname, 'site');

/** The wikis that are served, by language. */
export const wikis: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: english, de: german };

/** A folder with a wiki a language, filled; it is made once for the same pages and settings, and copied by whoever writes. */
export async function ensureSite(files: MediaWikiFiles): Promise<string> {
  const target = join(cacheFolder, `mediawiki-site-${fingerprint(files)}`);
  if (existsSync(target)) return target;
  await makeFolder(target, async (site) => {
    for (const folder of ['data', 'cache']) await mkdir(join(site, folder));
    await cp(ownFiles, site, { recursive: true });
    await mkdir(join(files.mediawiki, 'mw-config/overrides'), { recursive: true });
    await copyFile(join(ownFiles, 'anySearch.php'), join(files.mediawiki, 'mw-config/overrides/anySearch.php'));
    for (const [language, pages] of Object.entries(wikis)) await fill(files, site, language, pages);
  });
  return target;
}

async function fill(
  files: MediaWikiFiles,
  site: string,
  language: string,
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  await writeFile(join(site, 'language'), language);
  await writeFile(join(site, 'pages.json'), JSON.stringify(pages));
  const database = ['--dbtype', 'sqlite', '--dbpath', '/site/data', '--dbname', `wiki_${language}`];
  const names = ['--pass', 'Stand-in-pass-1', '--confpath', '/site/cache', 'Wikipedia', 'Admin'];
  const where = ['--server', 'http://127.0.0.1', '--lang', language];
  await maintain(files, site, ['/mw/maintenance/install.php', ...database, ...where, ...names]);
  const conf = ['--conf', '/site/settings.php'];
  await maintain(files, site, ['/site/importPages.php', ...conf, '/site/pages.json']);
  await maintain(files, site, ['/mw/maintenance/runJobs.php', ...conf]);
  await rm(join(site, 'cache/LocalSettings.php'), { force: true });
}

async function maintain(files: MediaWikiFiles, site: string, words: string[]): Promise<void> {
  const php = await loadPhp(files, { '/mw': files.mediawiki, '/site': site });
  const { exitCode, stdoutText, stderrText } = await php.cli(['php', ...words]);
  if ((await exitCode) !== 0) throw new Error(`${words[0]} failed:\n${await stdoutText}${await stderrText}`);
}

function fingerprint(files: MediaWikiFiles): string {
  const hash = createHash('sha256').update(files.mediawiki).update(JSON.stringify(wikis));
  for (const name of readdirSync(ownFiles).sort()) hash.update(readFileSync(join(ownFiles, name)));
  return hash
    .update(readFileSync(import.meta.filename))
    .digest('hex')
    .slice(0, 12);
}
