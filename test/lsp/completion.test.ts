import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-protocol';
import { Client, edited, withCursor } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client;
let settings: unknown = {};
beforeAll(async () => {
  client = await Client.start(server, { settings: () => settings });
});
afterAll(() => client.stop());

/** The items at the cursor in the order in which clients show them, and the text with the first one taken. */
async function complete(marked: string): Promise<{ labels: string[]; taken: string; items: CompletionItem[] }> {
  const { text, offset } = withCursor(marked);
  const document = client.open(text);
  const found = await client.ask<CompletionItem[]>('textDocument/completion', document, {
    position: document.positionAt(offset),
  });
  const items = found.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  const first = items[0]?.textEdit as TextEdit | undefined;
  return { labels: items.map(({ label }) => label), taken: first ? edited(document, [first]) : text, items };
}

const post = '**Editor:** One?\n\n**Bard:** Two.\n\n';

test.each(['', '*', '**', 'Ed', '**Ed'])(
  'labels complete “%s” at the start of a paragraph, the next speaker first',
  async (typed) => {
    const { labels, taken, items } = await complete(`${post}${typed}‸`);
    expect(labels).toEqual(['**Editor:**', '**Bard:**']);
    expect(taken).toBe(`${post}**Editor:** `);
    expect(items[0]?.filterText?.startsWith(typed)).toBe(true);
  },
);

test('the bold that an editor closed by itself gives way', async () => {
  expect((await complete('**Editor:** One?\n\n**‸**\n')).taken).toBe('**Editor:** One?\n\n**AI:** \n');
});

test('an empty post begins with the configured editor', async () => {
  expect((await complete('‸')).labels).toEqual(['**Editor:**', '**AI:**']);
  expect((await complete('---\nmodel: Claude\n---\n\n‸')).labels).toEqual(['**Editor:**', '**Claude:**']);
});

test('labels come in the configured style', async () => {
  settings = { labelStyle: 'plain' };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  expect((await complete(`${post}‸`)).taken).toBe(`${post}Editor: `);
  settings = {};
  client.notify('workspace/didChangeConfiguration', { settings: null });
});

test.each([`${post}words ‸`, `${post}words\n‸`, `${post}words, Ed‸`])(
  'there are no labels inside a paragraph',
  async (text) => {
    expect((await complete(text)).labels).toEqual([]);
  },
);

test('the disclaimer offers what it does not say yet', async () => {
  const partial = clean.replace('This blog is a proof of concept. ', '‸');
  const { labels, taken } = await complete(partial);
  expect(labels).toEqual(['This blog is a proof of concept.']);
  expect(taken).toContain('inaccuracies. This blog is a proof of concept.The knowledge');
});

test('a comment offers directives, then rules, those that report something first', async () => {
  const directives = await complete(`${post}<!--‸`);
  expect(directives.labels).toEqual(['colloquy-disable-next-line', 'colloquy-disable', 'colloquy-enable']);
  expect(directives.taken).toBe(`${post}<!-- colloquy-disable-next-line -->`);
  expect((await complete(`${post}<!-- coll‸ -->`)).taken).toBe(`${post}<!-- colloquy-disable-next-line  -->`);
  const rules = await complete(`${post}<!-- colloquy-disable missing-disc‸ -->`);
  expect(rules.labels.slice(0, 2).sort()).toEqual(['missing-disclaimer', 'missing-title']);
  expect(rules.taken).toBe(`${post}<!-- colloquy-disable missing-disclaimer -->`);
});
