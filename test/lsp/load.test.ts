/** What the server does when much is asked of it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { pathological } from '../../bench/pathological.ts';
import { Client } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client;
beforeAll(async () => {
  client = await Client.start(server, { capabilities: {} });
});
afterAll(() => client.stop());

const question = '**Editor:** Where is it?\n\n';

test('a burst of edits costs one check', async () => {
  let document = client.open(clean);
  await client.pushed.next(({ uri }) => uri === document.uri);
  for (let at = 0; at < 20; at++) document = client.change(document, clean.length, clean.length, 'x');
  const { version } = await client.pushed.next(({ uri }) => uri === document.uri);
  expect(version).toBe(document.version);
});

test('the worst problems are sent, and how many more there are', async () => {
  const links = Array.from({ length: 700 }, (_, at) => `• [a](https://e.com/${at})\n\n`).join('');
  const { uri } = client.open(`# T\n\n${question}**Bard:** There:\n\n${links}`);
  const { diagnostics } = await client.pushed.next((each) => each.uri === uri);
  expect(diagnostics).toHaveLength(501);
  expect(diagnostics[0]?.message).toMatch(/^\d+ more problems/);
  expect(diagnostics.slice(1).every(({ severity }) => severity === DiagnosticSeverity.Error)).toBe(true);
});

test('while a long post is read, others are answered', async () => {
  const { uri } = client.open(question.repeat(100_000));
  const other = client.open(clean);
  await client.ask('textDocument/foldingRange', other);
  expect(client.pushed.all.filter((each) => each.uri === uri)).toEqual([]);
  client.close({ uri } as typeof other);
});

test('an edit to a post that is still being read is the one that counts', async () => {
  let document = client.open(question.repeat(30_000));
  document = client.change(document, 0, 0, '# Where\n\n');
  document = client.change(document, document.getText().length, document.getText().length, '[a](https://e.com)\n');
  const { version, diagnostics } = await client.pushed.next(({ uri }) => uri === document.uri);
  expect(version).toBe(document.version);
  expect(diagnostics.map(({ code }) => code)).toContain('non-wikipedia-link');
  client.close(document);
});

test.each(pathological.map(({ name, make }) => [name, make] as const))(
  'pathological: %s',
  { timeout: 60_000 },
  async (_, make) => {
    const document = client.open(make(50_000));
    const { diagnostics } = await client.pushed.next(({ uri }) => uri === document.uri);
    expect(Array.isArray(diagnostics)).toBe(true);
    const edited = client.change(document, 0, 0, 'x');
    const after = await client.pushed.next(({ uri }) => uri === document.uri);
    expect(after.version).toBe(edited.version);
    client.close(edited);
    await client.pushed.next(({ uri }) => uri === document.uri);
  },
);
