/** Imports follow the arrows of docs/architecture.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const core = ['transcript', 'disclaimer', 'dates', 'wikipedia', 'inference', 'config', 'source', 'rules'];

/** What each folder, or file beside the folders, may import of the project; `…/` stands for what lies in a folder. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'server/disclaimer/': [],
  'server/wikipedia/': [],
  'server/dates/': [],
  'server/transcript/': inServer('disclaimer'),
  'server/wikipediaClient/': [...inServer('wikipedia')],
  'server/config/': inServer('transcript', 'disclaimer', 'wikipedia'),
  'server/inference/': inServer('transcript', 'disclaimer', 'config'),
  'server/source/': inServer('transcript'),
  'server/rules/': inServer(...core),
  'server/convert/': inServer(...core),
  'server/render/': inServer(...core),
  'server/protocol/': inServer('transcript', 'convert', 'render'),
  'server/features/': [...inServer(...core, 'convert', 'render', 'wikipediaClient'), 'server/protocol.ts'],
  'server/cli/': [
    ...inServer(...core, 'convert', 'render', 'wikipediaClient', 'features'),
    'server/files.node.ts',
    'server/serveNode.ts',
  ],
  'client/webview/': ['client/preview/messages.ts', 'server/protocol.ts'],
  'client/': ['client/', 'server/protocol.ts'],
};

function inServer(...folders: string[]): string[] {
  return folders.map((folder) => `server/${folder}/`);
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm);
  return [...found].map(([, named, late]) => join(file, '..', named ?? late ?? '').replaceAll('\\', '/'));
}

test.each(Object.entries(mayImport))('%s', (folder, allowed) => {
  const files = globSync([`${folder}**/*.ts`, '!**/*.test.ts'], { cwd: root });
  const others = Object.keys(mayImport).filter((other) => other !== folder && other.startsWith(folder));
  const own = files.filter((file) => !others.some((other) => file.startsWith(other)));
  expect(own.length).toBeGreaterThan(0);
  const wrong = own.flatMap((file) =>
    importsOf(file)
      .filter((path) => path !== 'package.json' && ![folder, ...allowed].some((start) => path.startsWith(start)))
      .map((path) => `${file} imports ${path}`),
  );
  expect(wrong).toEqual([]);
});
