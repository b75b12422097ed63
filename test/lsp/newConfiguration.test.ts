import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { NewConfigurationRequest } from '../../server/protocol.ts';
import { Client } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let folder = '';
let client: Client;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-blog-'));
  client = await Client.start(server, { folder: pathToFileURL(folder).href });
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return pathToFileURL(join(folder, name)).href;
}

const ask = (posts: string[], token?: CancellationToken) =>
  client.connection.sendRequest(NewConfigurationRequest, { posts }, token);

test('makes a configuration from posts on the disk, open or not', async () => {
  const posts = [
    write('a.transcript.md', clean),
    write('b.transcript.md', clean),
    `${pathToFileURL(folder).href}/none.md`,
  ];
  client.open(clean, posts[0]);
  const text = await ask(posts);
  expect(text).toContain('  // So in 2 of 2 posts.\n  "labelStyle": "bold-label"');
  expect(text).toContain('"editorName": "Editor"');
});

test('reads the names of speakers as the configuration above knows them', async () => {
  write('colloquy.config.json', '{ "speakers": [{ "name": "Zed", "role": "model" }] }');
  const post = write('a.transcript.md', '# Title\n\n**Editor:** Who?\n\n**Zed:** I.\n');
  expect(await ask([post])).toContain('{ "name": "Zed", "role": "model" }');
});

test('ends when it is cancelled, and goes on to serve', async () => {
  const source = new CancellationTokenSource();
  const posts = Array.from({ length: 300 }, (_, index) => write(`${index}.transcript.md`, clean));
  const asked = ask(posts, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: -32800 });
  expect(await ask([])).toContain('no transcripts');
});
