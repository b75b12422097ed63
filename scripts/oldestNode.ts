import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder.ts';
import { makeFolder } from './makeFolder.ts';
import { run } from './vscode/run.ts';

/** The oldest Node that `engines` in package.json claims for the command line. */
const version = '20.0.0';

/** Path of that Node's binary; brought into the user's cache when it is not there yet. */
export async function oldestNode(): Promise<string> {
  const folder = join(cacheFolder, `node-${version}`);
  const binary = join(folder, 'node_modules/node/bin/node');
  if (existsSync(binary)) return binary;
  console.log(`Bringing along Node ${version} for one test: once, 40 MB…`);
  await makeFolder(folder, async (temporary) => {
    await writeFile(join(temporary, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }));
    await run('npm', ['install', `node@${version}`, '--no-audit', '--no-fund'], { cwd: temporary, quiet: true });
  });
  return binary;
}
