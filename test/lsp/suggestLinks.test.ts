/** Suggested links, asked for over LSP, with a Wikipedia that counts what it is asked. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SuggestLinksResult } from '../../server/protocol.ts';
import { type FakePage, FakeWikipedia } from '../suggestions/fakeWikipedia.ts';
import { missionPost } from '../suggestions/post.ts';
import { Client } from './client.ts';
import { builtServer } from './server.ts';

const pages: Record<string, FakePage> = {
  MINUSMA: { to: 'Mission in Mali' },
  'Mission in Mali': { description: 'UN peacekeeping mission in Mali (2013–2023)' },
  'Wagner Group': { description: 'Russian private military company' },
  Mali: { description: 'Country in West Africa' },
  'Good morning': { description: 'Greeting' },
};

const server = builtServer();
let wikipedia: FakeWikipedia;
let client: Client;
let apis: Record<string, string>;
beforeAll(async () => {
  wikipedia = await FakeWikipedia.start(pages);
});
beforeEach(async () => {
  wikipedia.asked.length = 0;
  wikipedia.before = () => undefined;
  apis = { en: wikipedia.base };
  client = await Client.start(server, { settings: () => ({ wikipedia: { apis } }) });
  return () => client.stop();
});
afterAll(() => wikipedia.stop());

const suggest = (document: { uri: string }) =>
  client.ask<SuggestLinksResult | null>('transcript/suggestLinks', document, { partialResultToken: 'steps' });

test('links stand at the words, in the order of the post, for its version', async () => {
  const document = client.open(missionPost);
  const result = await suggest(document);
  expect(result).toMatchObject({ version: 1, language: 'en', notChecked: 0, why: null, left: 0 });
  expect(result!.links.map(({ words, article, isSure }) => ({ words, article, isSure }))).toEqual([
    { words: 'MINUSMA', article: 'Mission in Mali', isSure: true },
    { words: 'Mali', article: 'Mali', isSure: true },
    { words: 'Wagner Group', article: 'Wagner Group', isSure: true },
  ]);
  for (const { range, words } of result!.links) expect(document.getText(range)).toBe(words);
});

test('a post costs one request, and none the second time', async () => {
  const document = client.open(missionPost);
  await suggest(document);
  expect(wikipedia.asked).toHaveLength(1);
  expect(wikipedia.asked[0]).not.toContain('Good morning');
  await suggest(client.change(document, 0, 0, ''));
  expect(wikipedia.asked).toHaveLength(1);
});

test('a post of very many names costs seven requests at most, one at a time', async () => {
  const names = Array.from({ length: 5000 }, (_, at) => `Ada${String.fromCharCode(97 + (at % 26))} Brook${at}`);
  const text = `**Editor:** Who?\n\n**Bard:** They met ${names.map((name) => name.replace(/\d+/, (n) => [...n].map((d) => 'abcdefghij'[Number(d)]).join(''))).join(', and then they met ')}.\n`;
  let atOnce = 0;
  let most = 0;
  wikipedia.before = async () => {
    most = Math.max(most, ++atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce--;
  };
  const result = await suggest(client.open(text));
  expect(result!.left).toBeGreaterThan(4000);
  expect(wikipedia.asked.length).toBeLessThanOrEqual(7);
  for (const titles of wikipedia.asked) expect(titles.length).toBeLessThanOrEqual(50);
  expect(most).toBe(1);
});

test('a Wikipedia that is not there leaves all unchecked, and that is said', async () => {
  apis = { en: 'http://127.0.0.1:9/w' };
  const lost = await Client.start(server, { settings: () => ({ wikipedia: { apis } }) });
  const result = await lost.ask<SuggestLinksResult>('transcript/suggestLinks', lost.open(missionPost), {
    partialResultToken: 'steps',
  });
  await lost.stop();
  expect(result.links).toEqual([]);
  expect(result.notChecked).toBeGreaterThanOrEqual(result.names);
  expect(result.why).toContain('Not checked');
});

test('where the workspace is not trusted, nothing is asked', async () => {
  const wary = await Client.start(server, {
    settings: () => ({ wikipedia: { apis } }),
    initializationOptions: { isTrusted: false },
  });
  const result = await wary.ask<SuggestLinksResult>('transcript/suggestLinks', wary.open(missionPost), {
    partialResultToken: 'steps',
  });
  await wary.stop();
  expect(result.why).toContain('trust');
  expect(wikipedia.asked).toEqual([]);
});

test('it can be cancelled while Wikipedia thinks', async () => {
  let answer: (() => void) | undefined;
  const reached = new Promise<void>((resolve) => {
    wikipedia.before = () => {
      resolve();
      return new Promise((later) => {
        answer = later;
      });
    };
  });
  const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
  const source = new CancellationTokenSource();
  const { uri } = client.open(`${missionPost}\n`);
  const params = { textDocument: { uri }, partialResultToken: 'steps' };
  const asked = client.connection.sendRequest('transcript/suggestLinks', params, source.token);
  await reached;
  source.cancel();
  await expect(asked).rejects.toThrow('Cancelled');
  answer?.();
});

test('a post that is not open has no suggestions', async () => {
  expect(await suggest({ uri: 'untitled:nowhere' })).toBeNull();
});
