import { afterEach, expect, test } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { Client, type ClientOptions, modern } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client | undefined;

afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function start(options?: ClientOptions): Promise<Client> {
  client = await Client.start(server, options);
  return client;
}

const foreign = clean.replace('https://en.wikipedia.org/wiki/United_Nations_Security_Council', 'https://example.com/x');

async function pulled(from: Client, document: { uri: string }): Promise<Diagnostic[]> {
  const report = await from.ask<DocumentDiagnosticReport>('textDocument/diagnostic', document);
  return report.kind === 'full' ? report.items : [];
}

test('a client that pulls gets problems on asking, with exact ranges, and nothing is pushed', async () => {
  const pulling = await start();
  expect(pulling.initialized.capabilities.diagnosticProvider).toMatchObject({ identifier: 'colloquy' });
  const document = pulling.open(foreign);
  const items = await pulled(pulling, document);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ code: 'non-wikipedia-link', source: 'colloquy', severity: 1 });
  expect(document.getText(items[0]!.range)).toContain('https://example.com/x');
  const status = await pulling.statuses.next(({ uri }) => uri === document.uri);
  expect(status).toMatchObject({ version: 1, toFix: 1, turns: 4 });
  expect(pulling.pushed.all).toEqual([]);
});

test('a client that cannot pull is pushed to, and told of closing', async () => {
  const pushing = await start({ capabilities: {} });
  expect(pushing.initialized.capabilities.diagnosticProvider).toBeUndefined();
  const document = pushing.open(foreign);
  const first = await pushing.pushed.next(({ uri }) => uri === document.uri);
  expect(first).toMatchObject({ version: 1, diagnostics: [{ code: 'non-wikipedia-link' }] });
  const from = foreign.indexOf('https://example.com/x');
  pushing.change(document, from, from + 'https://example.com/x'.length, 'https://en.wikipedia.org/wiki/Mali');
  expect(await pushing.pushed.next()).toMatchObject({ version: 2, diagnostics: [] });
  pushing.close(document);
  expect(await pushing.pushed.next()).toEqual({ uri: document.uri, diagnostics: [] });
});

test('the status counts words without markup, labels and disclaimer', async () => {
  const pulling = await start();
  const document = pulling.open(
    '# A title\n\nTwo words.\n\n**Editor:** Why *so* [fast](https://x.org/y)?\n\n**Bard:** I don’t know.\n',
  );
  await pulled(pulling, document);
  expect(await pulling.statuses.next()).toMatchObject({ words: 8, turns: 2 });
});

test('what is only worth a look is not among what there is to fix', async () => {
  const pulling = await start({ settings: () => ({ rules: { 'non-wikipedia-link': 'info' } }) });
  const document = pulling.open(foreign);
  expect(await pulled(pulling, document)).toHaveLength(1);
  expect(await pulling.statuses.next()).toMatchObject({ toFix: 0 });
});

test.each([
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a BOM', (text: string) => `\uFEFF${text}`],
  ['emoji before the place', (text: string) => text.replace('**Bard:** The', '**Bard:** 👩‍👩‍👧 👍🏽 The')],
  ['spaces that do not break', (text: string) => text.replace('**Bard:** The', '**Bard:** \u00A0\u00A0The')],
])('ranges are exact with %s', async (_, dressed) => {
  const pulling = await start();
  const document = pulling.open(dressed(foreign));
  const problem = (await pulled(pulling, document)).find(({ code }) => code === 'non-wikipedia-link');
  expect(document.getText(problem?.range)).toContain('https://example.com/x');
});

test('changes are synchronised piece by piece', async () => {
  const pulling = await start();
  let document = pulling.open(clean.replaceAll('\n', '\r\n'));
  expect(await pulled(pulling, document)).toEqual([]);
  const at = document.getText().indexOf('Nobody');
  document = pulling.change(document, at, at, '👍 [x](https://example.com/x) ');
  const [problem] = await pulled(pulling, document);
  expect(document.getText(problem?.range)).toContain('example.com');
});

test('a settings change takes effect and has the client pull again', async () => {
  let settings: unknown = {};
  const pulling = await start({ settings: () => settings, capabilities: modern });
  const document = pulling.open(foreign);
  expect(await pulled(pulling, document)).toHaveLength(1);
  settings = { rules: { 'non-wikipedia-link': 'hint', 'missing-title': 'default' } };
  pulling.notify('workspace/didChangeConfiguration', { settings: null });
  await pulling.refreshes.next();
  expect(await pulled(pulling, document)).toMatchObject([{ severity: 4 }]);
});

test('settings that a client pushes are used too', async () => {
  const pushing = await start({ capabilities: {} });
  const document = pushing.open(foreign);
  await pushing.pushed.next(({ uri }) => uri === document.uri);
  pushing.notify('workspace/didChangeConfiguration', { settings: { colloquy: { allowedHosts: ['example.com'] } } });
  expect(await pushing.pushed.next()).toMatchObject({ diagnostics: [] });
});
