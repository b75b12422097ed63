import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import {
  ImportConversationRequest,
  type ImportSource,
  ListConversationsRequest,
  type ListedConversation,
  ListedConversationsProgress,
  TurnsRequest,
} from '../../server/protocol.ts';
import { chatGptConversation, chatGptExport } from '../exports/fixtures/chatgpt.ts';
import { claudeExport } from '../exports/fixtures/others.ts';
import { Client } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let folder = '';
let client: Client;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-import-'));
  client = await Client.start(server, { folder: pathToFileURL(folder).href });
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const post = () => uriOf('post.transcript.md');

function write(name: string, content: string | Uint8Array): ImportSource {
  writeFileSync(join(folder, name), content);
  return { uri: uriOf(name), name };
}

async function list(
  source: ImportSource,
  onFound = (_: ListedConversation[]) => {},
  cancel = new CancellationTokenSource(),
) {
  const found: ListedConversation[] = [];
  const listening = client.connection.onProgress(ListedConversationsProgress, 'run', (more) => {
    found.push(...more);
    onFound(more);
  });
  const params = { source, post: post(), partialResultToken: 'run' };
  try {
    return { found, ...(await client.connection.sendRequest(ListConversationsRequest, params, cancel.token)) };
  } finally {
    listening.dispose();
  }
}

const importOne = (source: ImportSource, id: string) =>
  client.connection.sendRequest(ImportConversationRequest, { source, post: post(), id });

test('lists what a file holds, and imports one of them in the style of the blog', async () => {
  write('colloquy.config.json', '{ "labelStyle": "plain", "editorName": "Ines" }');
  const source = write('conversations.json', chatGptExport);
  const { found, warnings } = await list(source);
  expect(found.map(({ id, title, turns }) => [id, title, turns])).toEqual([
    [chatGptConversation.id, 'The old bridge', 6],
    ['second', null, 6],
  ]);
  expect(warnings).toEqual([]);
  const imported = await importOne(source, chatGptConversation.id);
  expect(imported.text).toContain(
    '# The old bridge\n\nInes: What is the **Old Bridge**?\n\nChatGPT: It stands in Mostar.',
  );
  expect(imported.warnings).toHaveLength(2);
});

test('reads a text, such as the clipboard’s', async () => {
  const pasted = { text: 'Q: Who?\n\nA: Nobody.\n', name: 'The clipboard' };
  expect((await list(pasted)).found).toMatchObject([{ id: '1', turns: 2 }]);
  expect((await importOne(pasted, '1')).text).toContain('**AI:** Nobody.');
  expect((await list({ text: claudeExport, name: 'x' })).found).toMatchObject([{ title: 'Mostar', turns: 4 }]);
});

test('says plainly why nothing can be read', async () => {
  const zip = write('export.zip', new Uint8Array([0x50, 0x4b, 3, 4]));
  await expect(list(zip)).rejects.toThrow('export.zip is a packed archive. Unpack it first');
  await expect(list({ uri: uriOf('gone.json'), name: 'gone.json' })).rejects.toThrow('gone.json cannot be read.');
  await expect(list({ uri: 'memfs:/x.json', name: 'x.json' })).rejects.toThrow('x.json cannot be read, or is larger');
  const source = write('conversations.json', chatGptExport);
  await expect(importOne(source, 'gone')).rejects.toThrow('The conversation is no longer in conversations.json.');
  const silent = write('a.json', '[{"mapping": {}}]');
  await expect(importOne(silent, '1')).rejects.toThrow('nobody says anything');
});

test('a large file is told of while it is read, others are served meanwhile, and it can be cancelled', async () => {
  const conversation = JSON.stringify({ ...chatGptConversation, filler: 'x'.repeat(20_000) });
  const source = write('conversations.json', `[${Array(2000).fill(conversation).join(',')}]`);
  const document = client.open(clean);
  const cancel = new CancellationTokenSource();
  let found = 0;
  let answered: Promise<unknown> | undefined;
  const listing = list(
    source,
    (more) => {
      found += more.length;
      answered ??= client.connection
        .sendRequest(TurnsRequest, { textDocument: { uri: document.uri } })
        .then(() => cancel.cancel());
    },
    cancel,
  );
  await expect(listing).rejects.toMatchObject({ code: -32800 });
  await answered;
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(2000);
});
