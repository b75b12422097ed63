import { afterAll, beforeAll, expect, test } from 'vitest';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver-protocol';
import type { EditResult } from '../../server/protocol.ts';
import { Client } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client;
beforeAll(async () => {
  client = await Client.start(server);
});
afterAll(() => client.stop());

const start = { line: 0, character: 0 };

/** Requests by method, each with parameters of its own. */
const requests: Record<string, object> = {
  'textDocument/diagnostic': {},
  'textDocument/codeAction': { range: { start, end: start }, context: { diagnostics: [] } },
  'textDocument/documentSymbol': {},
  'textDocument/foldingRange': {},
  'textDocument/documentLink': {},
  'textDocument/hover': { position: start },
  'textDocument/completion': { position: start },
  'textDocument/prepareRename': { position: start },
  'textDocument/rename': { position: start, newName: 'X' },
  'textDocument/documentHighlight': { position: start },
  'textDocument/semanticTokens/full': {},
  'textDocument/semanticTokens/range': { range: { start, end: start } },
  'textDocument/selectionRange': { positions: [start] },
  'textDocument/formatting': { options: { tabSize: 2, insertSpaces: true } },
  'transcript/render': {},
  'transcript/place': { revision: 'none', block: 0, problem: 0 },
  'transcript/turns': {},
  'transcript/edit': { action: 'fix-all', position: start },
};

test.each(Object.keys(requests))('%s answers for documents that are empty, closed, unknown or odd', async (method) => {
  const closed = client.open(clean);
  client.close(closed);
  const odd = [
    '',
    '\uFEFF',
    '\n',
    '\uD800',
    '\0',
    '---\n: [\n---\n',
    '**Editor:**',
    '- '.repeat(200),
    '> '.repeat(200),
  ];
  for (const document of [closed, { uri: 'file:///nowhere' }, ...odd.map((text) => client.open(text))])
    await expect(client.ask(method, document, requests[method]), JSON.stringify(document)).resolves.toBeDefined();
});

test('a server that is initialized refuses to be so again, and goes on', async () => {
  const document = client.open(clean);
  const params = { processId: null, rootUri: null, capabilities: {} };
  await expect(client.connection.sendRequest('initialize', params)).rejects.toThrow('already');
  expect(await client.ask<object[]>('textDocument/documentSymbol', document)).not.toEqual([]);
});

test('an address that no file can have is a document like others', async () => {
  const document = client.open(clean, 'file:///a%2Fb.transcript.md');
  expect(await client.ask<object[]>('textDocument/documentSymbol', document)).not.toEqual([]);
});

test('a request that is cancelled ends as cancelled', async () => {
  const { uri } = client.open(clean);
  const source = new CancellationTokenSource();
  const answer = client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
});

test('a place in a version that is gone ends as ContentModified; an edit is asked for again', async () => {
  const document = client.open(clean);
  const hover = client.ask('textDocument/hover', document, { position: start });
  const edit = client.ask<EditResult>('transcript/edit', document, { action: 'new-question', position: start });
  client.change(document, 0, 0, 'x');
  await expect(hover).rejects.toMatchObject({ code: -32801 });
  expect(await edit).toEqual({ version: 1, edits: [] });
});

test('a request for the whole document is answered for its newest version', async () => {
  const document = client.open('**Editor:** One?\n');
  const turns = client.ask('transcript/turns', document);
  client.change(document, 17, 17, '\n**Bard:** Two.\n');
  expect(await turns).toHaveLength(2);
});

test('a crash is logged and answered with nothing', async () => {
  const document = client.open(clean);
  expect(await client.ask('textDocument/hover', document, { position: null })).toBeNull();
  expect(await client.log.next()).toContain('Error');
  expect(await client.ask('textDocument/hover', document, { position: start })).toBeNull();
});

test('a document of a megabyte is answered and edited', async () => {
  const words = 'Because of *this* and that, and as ever for reasons that nobody has written down. '.repeat(8);
  const turns = `**Editor:** Why [so](https://x.org/)?\n\n**Bard:** ${words}\n\n${words}\n\n- one\n- two\n\n`;
  const document = client.open(turns.repeat(Math.ceil(2 ** 20 / turns.length)));
  const report = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', document);
  expect(report.items.length).toBe(501);
  client.change(document, 12, 15, 'How');
  const [first] = await client.ask<{ name: string }[]>('textDocument/documentSymbol', document);
  expect(first?.name).toBe('How so?');
}, 60_000);

test('changes count though the client does not count them', async () => {
  const document = client.open(clean);
  const options = { tabSize: 2, insertSpaces: true };
  await client.ask('textDocument/formatting', document, { options });
  client.notify('textDocument/didChange', {
    textDocument: { uri: document.uri, version: document.version },
    contentChanges: [{ text: '*  a\n*  b\n' }],
  });
  const { uri } = client.open('*  a\n*  b\n');
  const expected = await client.ask('textDocument/formatting', { uri }, { options });
  expect(await client.ask('textDocument/formatting', document, { options })).toEqual(expected);
});
