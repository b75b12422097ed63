import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  Diagnostic,
  FileSystemWatcher,
  RegistrationParams,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
const foreign = clean.replace('https://en.wikipedia.org/wiki/United_Nations_Security_Council', 'https://example.com/x');
let folder = '';
let client: Client | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-blog-'));
  mkdirSync(join(folder, 'posts'));
});

afterEach(async () => {
  await client?.stop();
  client = undefined;
  rmSync(folder, { recursive: true });
});

const uriOf = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;

function configure(text: string, ...path: string[]): void {
  writeFileSync(join(folder, ...path, 'colloquy.config.json'), text);
  client?.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf(...path, 'colloquy.config.json'), type: 2 }],
  });
}

async function rulesIn(document: { uri: string }): Promise<unknown[]> {
  const { items } = await client!.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', document);
  return items.map(({ code }) => code);
}

async function start(settings: unknown = {}) {
  client = await Client.start(server, { folder: uriOf(), settings: () => settings });
  return client.open(foreign, uriOf('posts', 'one.transcript.md'));
}

test('the nearest file counts, beats the settings, and is read anew when it changes', async () => {
  const post = await start({ allowedHosts: ['example.com'] });
  expect(await rulesIn(post)).toEqual([]);
  configure('{ "allowedHosts": ["example.org"] }');
  await client!.refreshes.next();
  expect(await rulesIn(post)).toEqual(['non-wikipedia-link']);
  configure('\uFEFF// comments are fine\n{ "allowedHosts": ["example.com"], }', 'posts');
  await client!.refreshes.next();
  expect(await rulesIn(post)).toEqual([]);
  rmSync(join(folder, 'posts', 'colloquy.config.json'));
  client?.notify('workspace/didChangeWatchedFiles', { changes: [] });
  expect(await rulesIn(post)).toEqual(['non-wikipedia-link']);
});

test('files above the workspace folder do not count', async () => {
  configure('{ "allowedHosts": ["example.com"] }');
  client = await Client.start(server, { folder: uriOf('posts') });
  expect(await rulesIn(client.open(foreign, uriOf('posts', 'one.transcript.md')))).toEqual(['non-wikipedia-link']);
});

test('a lone file finds its configuration up the tree', async () => {
  configure('{ "allowedHosts": ["example.com"] }');
  client = await Client.start(server);
  expect(await rulesIn(client.open(foreign, uriOf('posts', 'one.transcript.md')))).toEqual([]);
});

test.each([
  ['a wrong value', '{\n  "labelStyle": "bald"\n}', '"bald"', 1],
  ['a wrong severity', '{ "rules": { "missing-title": "loud" } }', '"loud"', 1],
  ['an unknown key', '{ "speakers": [{ "name": "A", "role": "model", "colour": 1 }] }', '"colour"', 2],
  ['an unknown rule', '{ "rules": { "no-such-rule": "off" } }', '"no-such-rule"', 2],
  ['broken JSON', '{ "editorName": "E" "rules": {} }', '"rules"', 1],
])('%s is a problem in the file at its place', async (_, text, place, severity) => {
  const post = await start();
  configure(text);
  await rulesIn(post);
  const { uri, diagnostics } = await client!.pushed.next(({ diagnostics: all }) => all.length > 0);
  expect(uri).toBe(uriOf('colloquy.config.json'));
  expect(diagnostics).toMatchObject([{ severity, source: 'colloquy' }]);
  expect(TextDocument.create(uri, 'json', 1, text).getText(diagnostics[0]!.range)).toBe(place);
});

test('an invalid file leaves the last good one in force, and its problem goes when it is mended', async () => {
  const post = await start();
  configure('{ "allowedHosts": ["example.com"] }');
  expect(await rulesIn(post)).toEqual([]);
  configure('{ "allowedHosts": ');
  expect(await rulesIn(post)).toEqual([]);
  await client!.pushed.next(({ diagnostics }) => diagnostics.length > 0);
  configure('{}');
  expect(await rulesIn(post)).toEqual(['non-wikipedia-link']);
  expect(await client!.pushed.next()).toMatchObject({ diagnostics: [] });
});

test('an extended file counts, is watched, and is read anew when it changes', async () => {
  const watched: FileSystemWatcher[][] = [];
  const capabilities: ClientCapabilities = {
    ...modern,
    workspace: {
      ...modern.workspace,
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    },
  };
  client = await Client.start(server, { folder: uriOf(), capabilities });
  const asked = new Promise<void>((resolve) => {
    client!.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { registerOptions } of registrations) watched.push(registerOptions.watchers);
      if (watched.flat().some(({ globPattern }) => typeof globPattern === 'object')) resolve();
      return null;
    });
  });
  configure('{ "extends": "../shared [1].json" }', 'posts');
  const post = client.open(foreign, uriOf('posts', 'one.transcript.md'));
  expect(await rulesIn(post)).toEqual(['non-wikipedia-link']);
  await asked;
  expect(watched.at(-1)).toEqual([{ globPattern: { baseUri: uriOf(), pattern: 'shared ?1?.json' } }]);
  writeFileSync(join(folder, 'shared [1].json'), '{ "allowedHosts": ["example.com"] }');
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('shared [1].json'), type: 1 }] });
  expect(await rulesIn(post)).toEqual([]);
});

test('files that extend each other are problems, each in its place', async () => {
  const post = await start();
  writeFileSync(join(folder, 'shared.json'), '{ "extends": "colloquy.config.json" }');
  configure('{ "extends": "shared.json", "allowedHosts": ["example.com"] }');
  expect(await rulesIn(post)).toEqual([]);
  for (const name of ['shared.json', 'colloquy.config.json']) {
    const { diagnostics } = await client!.pushed.next(({ uri }) => uri === uriOf(name));
    expect(diagnostics).toMatchObject([{ severity: 1, range: { start: { character: 13 } } }]);
  }
});

test('overrides hold for the posts that they mean', async () => {
  const post = await start();
  configure('{ "overrides": [{ "files": ["posts/drafts/**"], "allowedHosts": ["example.com"] }] }');
  expect(await rulesIn(post)).toEqual(['non-wikipedia-link']);
  expect(await rulesIn(client!.open(foreign, uriOf('posts', 'drafts', 'two.transcript.md')))).toEqual([]);
});

test('where the server has no files it reads through the client', async () => {
  client = await Client.start(server, { folder: 'vscode-vfs://github/some/blog' });
  const asked: string[] = [];
  client.connection.onRequest('transcript/readFile', ({ uri }: { uri: string }) => {
    asked.push(uri);
    return uri.endsWith('/blog/colloquy.config.json') ? '{ "allowedHosts": ["example.com"] }' : null;
  });
  const post = client.open(foreign, 'vscode-vfs://github/some/blog/posts/one.transcript.md');
  expect(await rulesIn(post)).toEqual([]);
  expect(asked).toEqual([
    'vscode-vfs://github/some/blog/posts/colloquy.config.json',
    'vscode-vfs://github/some/blog/colloquy.config.json',
    'vscode-vfs://github/some/blog/posts/one.transcript.md.source.json',
  ]);
});
