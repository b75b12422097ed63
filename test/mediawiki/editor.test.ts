/** What editors see of Wikipedia's answers, over the built server: problems, what was asked, and what faults look like. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  type PublishDiagnosticsParams,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CheckWikipediaProgress, CheckWikipediaRequest, type CheckWikipediaResult } from '../../server/protocol.ts';
import { Client, edited, modern } from '../lsp/client.ts';
import { builtServer } from '../lsp/server.ts';
import type { Fault } from './faultyWikipedia.ts';
import { wikipedia } from './wikipedia.ts';

const server = builtServer();
const here = wikipedia();
let folder = '';
let client: Client;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-answers-'));
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const at = 'https://en.wikipedia.org/wiki';
const ids = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

async function start(check = 'manual', capabilities: ClientCapabilities = modern, more: object = {}): Promise<void> {
  const apis = { en: here.proxy.base('en'), de: here.proxy.base('de') };
  client = await Client.start(server, {
    capabilities,
    settings: () => ({ wikipedia: { check, apis, contact: 'editor@example.org' } }),
    initializationOptions: { isTrusted: true, cacheFolder: pathToFileURL(folder).href, ...more },
  });
}

function check({ uri }: TextDocument, more: object = {}): Promise<CheckWikipediaResult> {
  return client.connection.sendRequest(CheckWikipediaRequest.method, { textDocument: { uri }, ...more });
}

async function pulled({ uri }: TextDocument): Promise<Diagnostic[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return (report as FullDocumentDiagnosticReport).items;
}

/** Problems that were pushed last for a document, once there are so many. */
async function pushed({ uri, version }: TextDocument, count: number): Promise<PublishDiagnosticsParams> {
  return client.pushed.next(
    (each) => each.uri === uri && each.diagnostics.length === count && (each.version ?? version) === version,
  );
}

const post = `# Mali

**Editor:** In [Mali](${at}/Mali)? With [MINUSMA](${at}/MINUSMA), see [this](${at}/Mali#Past)?

**Bard:** No, on [Mercury](${at}/Mercury), in [Barkhane](${at}/Barkhane_Operation). See [its history](${at}/Mali#History).
`;

test('problems arrive beside those that are pulled, with fixes, and nothing is pulled again', async () => {
  await start();
  const document = client.open(post);
  const before = await pulled(document);
  expect(await check(document)).toEqual({ links: 6, problems: 2, hints: 2, notChecked: [] });
  const { diagnostics, version } = await pushed(document, 4);
  expect(version).toBe(1);
  expect(ids(diagnostics)).toEqual(['redirect-link', 'missing-section', 'disambiguation-link', 'missing-article']);
  expect(await pulled(document)).toEqual(before);
  expect(client.refreshes.all).toEqual([]);
  const actions = async ({ range }: Diagnostic) =>
    client.ask<CodeAction[]>('textDocument/codeAction', document, {
      range,
      context: { diagnostics, only: ['quickfix'] },
    });
  const titles = await Promise.all(diagnostics.map(async (each) => (await actions(each))[0]?.title));
  expect(titles).toEqual([
    'Link “United Nations Multidimensional Integrated Stabilization Mission in Mali” itself',
    'Link the whole article',
    'Link “Mercury (planet)” (the closest planet to the Sun)',
    'Link “Operation Barkhane” (French military operation in the Sahel (2014–2022))',
  ]);
  const [fix] = await actions(diagnostics[0]!);
  const [change] = fix!.edit!.documentChanges! as TextDocumentEdit[];
  expect(change!.textDocument.version).toBe(1);
  expect(edited(document, change!.edits as TextEdit[])).toContain(
    `[MINUSMA](${at}/United_Nations_Multidimensional_Integrated_Stabilization_Mission_in_Mali)`,
  );
});

test('problems move with the text, go with their links, and with the post', async () => {
  await start();
  const document = client.open(post);
  await check(document);
  await pushed(document, 4);
  client.change(document, 0, 0, '\n\n');
  expect((await pushed(document, 4)).diagnostics[0]!.range.start.line).toBe(4);
  const asked = here.proxy.seen.length;
  const link = document.getText().indexOf('Barkhane_Operation)');
  client.change(document, link, link + 18, 'Mali');
  await pushed(document, 3);
  // What was there before is known, and nobody asks for it again.
  client.change(document, link, link + 4, 'Barkhane_Operation');
  await pushed(document, 4);
  expect(here.proxy.seen).toHaveLength(asked);
  client.close(document);
  await pushed(document, 0);
});

test('a client that does not pull gets all of it pushed', async () => {
  await start('manual', { workspace: { configuration: true } });
  const document = client.open(post);
  const own = (await client.pushed.next()).diagnostics.length;
  await check(document);
  expect(ids((await pushed(document, own + 4)).diagnostics)).toContain('missing-article');
});

describe('politeness', () => {
  const many = Array.from({ length: 200 }, (_, index) => `[a](${at}/No_page_${index})`).join(' ');
  const existing = Array.from({ length: 200 }, (_, index) => `[a](${at}/Mali?x=${index})`).join(' ');

  test('two hundred links are four requests for titles, and none when they are known', async () => {
    await start();
    const document = client.open(`# A\n\n${many}\n`);
    const progress: { done: number; total: number }[] = [];
    client.connection.onProgress(CheckWikipediaProgress, 'one', (each) => void progress.push(each));
    expect(await check(document, { partialResultToken: 'one' })).toMatchObject({ links: 200, problems: 200 });
    const titles = here.proxy.seen.filter(({ url }) => url.searchParams.has('titles'));
    expect(titles).toHaveLength(4);
    // Twenty missing articles are searched for, by title and by text.
    expect(here.proxy.seen.length - titles.length).toBe(40);
    expect(progress.at(-1)).toEqual({ done: 200, total: 200 });
    const cold = here.proxy.seen.length;
    await check(document);
    expect(here.proxy.seen).toHaveLength(cold);
    await client.stop();
    await start();
    expect(await check(client.open(`# A\n\n${many}\n`))).toMatchObject({ problems: 200 });
    expect(here.proxy.seen).toHaveLength(cold);
  });

  test('one article is asked for once, and its sections once, however often it is linked', async () => {
    await start();
    const sections = Array.from({ length: 20 }, (_, index) => `[b](${at}/Mali#History) [c](${at}/Mali#S${index})`);
    await check(client.open(`# A\n\n${existing} ${sections.join(' ')}\n`));
    // The titles, the sections, and the ids where the sections did not have all.
    expect(here.proxy.seen).toHaveLength(3);
  });

  test('what is no article, and posts that nobody asked to check, cost nothing', async () => {
    await start();
    const document = client.open(
      `[a](https://example.org), [b](#c), ![d](e.png), [f](${at}/Talk:Mali), \`${at}/Mali\`\n`,
    );
    expect(await check(document)).toEqual({ links: 0, problems: 0, hints: 0, notChecked: [] });
    await pulled(client.open(post));
    client.notify('textDocument/didSave', { textDocument: { uri: document.uri } });
    await pulled(document);
    expect(here.proxy.seen).toEqual([]);
  });
});

describe('on its own', () => {
  const background = () => here.proxy.seen.filter(({ url }) => url.searchParams.get('maxlag') === '5').length;

  test('where it is wanted, when a post is saved', async () => {
    await start('onSave');
    const document = client.open(post);
    await pulled(document);
    expect(here.proxy.seen).toEqual([]);
    client.notify('textDocument/didSave', { textDocument: { uri: document.uri } });
    await pushed(document, 4);
    expect(background()).toBe(here.proxy.seen.length);
    const first = here.proxy.seen.length;
    client.change(document, 0, 0, `[Red door](${at}/Red_door) `);
    client.notify('textDocument/didSave', { textDocument: { uri: document.uri } });
    await pushed(document, 5);
    const titles = here.proxy.seen.slice(first).map(({ url }) => url.searchParams.get('titles'));
    expect(titles[0]).toBe('Red door');
  });

  test('where it is wanted, when typing pauses: only for links that are new', async () => {
    await start('whileTyping');
    const document = client.open(post);
    await pushed(document, 4);
    const first = here.proxy.seen.length;
    const typed = `[x](${at}/Red_door) `;
    // Each key makes another address; nobody pauses in between.
    for (let at = 0; at < typed.length; at++) client.change(document, at, at, typed[at]!);
    await pushed(document, 5);
    const titles = here.proxy.seen.slice(first).flatMap(({ url }) => url.searchParams.get('titles') ?? []);
    expect(titles).toEqual(['Red door']);
  });
});

describe('what the editor sees of faults', () => {
  const slow = { status: 429, retryAfter: '600' };
  test.each<[string, Fault, string]>([
    ['a line that breaks', 'reset', 'Wikipedia could not be reached'],
    ['429 with a long Retry-After', slow, 'Wikipedia is busy and asks to wait'],
    ['503', { status: 503 }, 'Wikipedia is busy and asks to wait'],
    ['JSON that breaks off', 'truncated', 'what answered was not Wikipedia'],
    ['a line that breaks half way', 'reset-half-way', 'Wikipedia could not be reached'],
    ['a log-in page', 'page', 'what answered was not Wikipedia'],
    ['other JSON', 'not-an-answer', 'what answered was not Wikipedia'],
    ['a redirect elsewhere', { redirect: 'https://example.org/' }, 'what answered was not Wikipedia'],
    ['403', { status: 403 }, 'Wikipedia refused to answer'],
    ['404', { status: 404 }, 'there is no Wikipedia in their language'],
  ])('%s', async (_, fault, cause) => {
    await start();
    const document = client.open(post);
    const before = await pulled(document);
    here.proxy.fault = () => fault;
    expect(await check(document)).toEqual({
      links: 6,
      problems: 0,
      hints: 0,
      notChecked: [`6 links were not checked: ${cause}.`],
    });
    const status = await client.statuses.next(({ notChecked }) => notChecked.length > 0);
    expect(status.notChecked).toEqual([`6 links were not checked: ${cause}.`]);
    expect(await pulled(document)).toEqual(before);
    expect(client.pushed.all).toEqual([]);
    expect(here.proxy.seen.length).toBeLessThanOrEqual(3);
  });

  test('a workspace that is not trusted', async () => {
    await start('manual', modern, { isTrusted: false });
    const cause = 'nothing is asked in a workspace that you do not trust';
    expect((await check(client.open(post))).notChecked).toEqual([`6 links were not checked: ${cause}.`]);
    expect(here.proxy.seen).toEqual([]);
  });

  test('what is known stays when the line breaks later', async () => {
    await start();
    const document = client.open(post);
    await check(document);
    await pushed(document, 4);
    here.proxy.fault = () => ({ status: 403 });
    client.change(document, 0, 0, `[Sun](${at}/Sun) `);
    expect(await check(document)).toMatchObject({
      problems: 2,
      hints: 2,
      notChecked: ['1 link was not checked: Wikipedia refused to answer.'],
    });
  });

  test('it can be cancelled while Wikipedia is silent, and checked again', async () => {
    await start();
    const document = client.open(post);
    here.proxy.fault = () => 'hang';
    const ending = new CancellationTokenSource();
    const stalled = here.proxy.stalled();
    const givenUp = here.proxy.givenUp();
    const params = { textDocument: { uri: document.uri } };
    const checking = client.connection.sendRequest(CheckWikipediaRequest.method, params, ending.token);
    await stalled;
    ending.cancel();
    await expect(checking).rejects.toThrow('Cancelled');
    await givenUp;
    here.proxy.reset();
    expect(await check(document)).toMatchObject({ problems: 2, hints: 2, notChecked: [] });
  });
});
