import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Folder that holds the `node` of the devDependency of that name; the VS Code server runs on this Node alone. */
export const nodeFolder = join(dirname(require.resolve('node/package.json')), 'bin');

/** Path of that Node. */
export const node = join(nodeFolder, process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Folder whose `include/node` holds that Node's C++ headers, which native modules are built with;
 * undefined when npm put the platform's package nowhere we know, node-gyp then downloads them.
 */
export function nodeHeaders(): string | undefined {
  const fromNode = createRequire(require.resolve('node/package.json'));
  for (const prefix of ['node', 'node-bin']) {
    try {
      const folder = dirname(fromNode.resolve(`${prefix}-${process.platform}-${process.arch}/package.json`));
      if (existsSync(join(folder, 'include/node/node.h'))) return folder;
    } catch {
      // Not the name this platform's package has.
    }
  }
  return undefined;
}
