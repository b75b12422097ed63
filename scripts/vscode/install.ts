import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cacheFolder } from '../cacheFolder.ts';
import { makeFolder } from '../makeFolder.ts';
import { ensureDebianPackages, isDebian } from './debian.ts';
import { node, nodeFolder, nodeHeaders } from './node24.ts';
import { run } from './run.ts';

// code-server 4.139.1 carries VS Code 1.139.1, built (npm registry, November 2026).
const version = '4.139.1';
const nativeModules = ['kerberos', '@vscode/spdlog', '@vscode/native-watchdog', '@parcel/watcher', 'node-pty'];

/** Names what npm tells its own scripts; passed on, it would make the inner npm report the outer one's Node. */
const outerNpm =
  /^npm_(package|lifecycle|command|execpath|node_execpath|config_(user_agent|local_prefix|global_prefix|prefix))/;

/** Folder of the VS Code inside a code-server install. */
const vscodeIn = (folder: string) => join(folder, 'node_modules/code-server/lib/vscode');

async function verify(folder: string): Promise<void> {
  const vscode = vscodeIn(folder);
  if (!existsSync(join(vscode, 'out/server-main.js'))) throw new Error(`${vscode} holds no VS Code server`);
  const load = nativeModules.map((name) => `require(${JSON.stringify(name)});`).join('');
  // The explicit exit: some of these modules keep the process alive once loaded.
  await run(node, ['--eval', `${load}process.exit(0)`], { cwd: vscode, quiet: true });
}

function npmEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !outerNpm.test(name));
  const env: NodeJS.ProcessEnv = { ...Object.fromEntries(kept), PATH: nodeFolder + delimiter + process.env['PATH'] };
  const headers = nodeHeaders();
  return headers ? { ...env, npm_config_nodedir: headers } : env;
}

async function installInto(folder: string): Promise<void> {
  const manifest = {
    private: true,
    dependencies: { 'code-server': version },
    allowScripts: { 'code-server': true, argon2: true },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, env: npmEnvironment(), quiet: true });
  await verify(folder);
}

async function install(target: string): Promise<void> {
  if (isDebian()) await ensureDebianPackages(['python3', 'make', 'g++', 'libkrb5-dev', 'pkg-config']);
  console.log(`Installing VS Code 1.${version.slice(2)} into ${target}: once, 2 to 4 minutes, 600 MB…`);
  // Ctrl+C ends npm, which ends the install; this process stays to clean up behind it.
  const outlive = () => console.log('Stopping the install…');
  process.once('SIGINT', outlive);
  try {
    await makeFolder(target, installInto, (folder) =>
      verify(folder).then(
        () => true,
        () => false,
      ),
    );
  } finally {
    process.off('SIGINT', outlive);
  }
}

/**
 * Gives the folder of a real VS Code server and workbench; installs it into the user's cache when it is not there yet.
 * @throws Error when a system package or the network is missing, saying which.
 */
export async function ensureWorkbench(): Promise<string> {
  const target = join(cacheFolder, `code-server-${version}`);
  if (existsSync(target)) {
    try {
      await verify(target);
      return vscodeIn(target);
    } catch {
      console.log(`The install in ${target} is broken; removing it.`);
      await rm(target, { recursive: true, force: true });
    }
  }
  await install(target);
  return vscodeIn(target);
}
