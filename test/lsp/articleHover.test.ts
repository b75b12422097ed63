import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import type { EditResult } from '../../server/protocol.ts';
import { Client, edited, withCursor } from './client.ts';
import { FakeWikipedia } from './fakeWikipedia.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let wikipedia: FakeWikipedia;
const clients: Client[] = [];
beforeAll(async () => {
  wikipedia = await FakeWikipedia.start({
    Mali: {
      description: 'Country in *West* Africa',
      extract: 'Mali is [landlocked](command:x).\nIts capital is <b>Bamako</b>.',
      languages: { de: 'Mali (Staat)', fr: 'Mali' },
    },
    UN: { redirectTo: 'United Nations' },
    'United Nations': { extract: 'It is an organisation.' },
    Mercury: { meanings: ['Mercury (planet)'] },
  });
});
afterEach(async () => {
  wikipedia.mood = 'well';
  for (const client of clients.splice(0)) await client.stop();
  wikipedia.take();
});
afterAll(() => wikipedia.stop());

/** A client whose server has asked nothing yet. */
async function started(check: string, initializationOptions?: unknown): Promise<Client> {
  const settings = () => ({ wikipedia: { check, apis: { en: wikipedia.base } } });
  const client = await Client.start(server, { settings, initializationOptions });
  clients.push(client);
  return client;
}

async function hover(client: Client, marked: string): Promise<string> {
  const { text, offset } = withCursor(marked);
  const document = client.open(text);
  const position = document.positionAt(offset);
  const found = await client.ask<Hover | null>('textDocument/hover', document, { position });
  return (found?.contents as MarkupContent | undefined)?.value ?? '';
}

const mali = 'In [Ma‸li](https://en.wikipedia.org/wiki/Mali).';

test('where links are asked about by themselves, a hover tells what the article is, and nothing of it is markup', async () => {
  const told = await hover(await started('onSave'), mali);
  const [article = ''] = told.split('\n\n---\n\n');
  expect(article.split('\n\n')).toEqual([
    '**Mali** · en.wikipedia.org',
    '*Country in \\*West\\* Africa*',
    'Mali is \\[landlocked\\]\\(command\\:x\\).',
    'Its capital is &lt;b\\>Bamako&lt;/b\\>.',
  ]);
  expect(wikipedia.take()).toEqual(['info|extracts|description|pageimages|pageprops Mali']);
});

test('else it tells what is known already, with a way to ask, which asks once', async () => {
  const client = await started('manual');
  const { text, offset } = withCursor(mali);
  const document = client.open(text);
  const position = document.positionAt(offset);
  const first = await hover(client, mali);
  expect(first).toContain('Wikipedia was not asked yet. [Ask Wikipedia](command:colloquy.askWikipedia?%5B%22untitled');
  expect(wikipedia.take()).toEqual([]);
  expect(await client.ask('transcript/askArticle', document, { position })).toBeNull();
  expect(await hover(client, mali)).toContain('Mali is');
  expect(wikipedia.take()).toHaveLength(1);
});

test.each([
  ['In [it‸](https://en.wikipedia.org/wiki/Atlantis).', 'There is no such article.'],
  ['The [UN‸](https://en.wikipedia.org/wiki/UN).', 'The title leads on to **United Nations**.'],
  ['On [it‸](https://en.wikipedia.org/wiki/Mercury).', 'This page only lists articles of that name.'],
  ['In [it‸](https://xx.wikipedia.org/w/index.php?title=Mali#History).', '**Mali § History** · xx.wikipedia.org'],
])('%s', async (marked, told) => {
  expect(await hover(await started('onSave'), marked)).toContain(told);
});

test('a busy Wikipedia is no missing article', async () => {
  wikipedia.mood = 'busy';
  const told = await hover(await started('onSave'), mali);
  expect(told).toContain('Wikipedia is busy and asks to wait. Try again in some minutes. [Ask Wikipedia](command:');
});

test('other editors get no links to commands', async () => {
  expect(await hover(await started('manual', null), mali)).not.toContain('command:');
});

test('in a workspace that is not trusted nothing is asked', async () => {
  const told = await hover(await started('onSave', { isTrusted: false }), mali);
  expect(told).toContain('In a workspace that you do not trust, nothing is asked of Wikipedia.');
  expect(wikipedia.take()).toEqual([]);
});

test('in a post in another language the article there is told and can be linked', async () => {
  const client = await started('onSave');
  const german = `---\nlang: de\n---\n\n${mali}`;
  const told = await hover(client, german);
  expect(told).toContain('on de.wikipedia.org: [Mali \\(Staat\\)](https://de.wikipedia.org/wiki/Mali_(Staat)).');
  expect(told).toContain('[Link it instead](command:colloquy.linkInPostLanguage?');
  const { text, offset } = withCursor(german);
  const document = client.open(text);
  const position = document.positionAt(offset);
  const result = await client.ask<EditResult>('transcript/linkInPostLanguage', document, { position });
  const { edits } = result as Extract<EditResult, { edits: unknown }>;
  expect(edited(document, edits)).toContain('In [Mali](https://de.wikipedia.org/wiki/Mali_(Staat)).');
});

test('where there is no such article, or no such link, that is said', async () => {
  const client = await started('manual');
  const ask = async (marked: string) => {
    const { text, offset } = withCursor(marked);
    const document = client.open(text);
    return client.ask<EditResult>('transcript/linkInPostLanguage', document, { position: document.positionAt(offset) });
  };
  const un = '[UN‸](https://en.wikipedia.org/wiki/UN)';
  expect(await ask(`---\nlang: de\n---\n\n${un}`)).toEqual({
    nothing: 'de.wikipedia.org has no article on this that “en” knows of.',
  });
  expect(await ask(un)).toEqual({ nothing: 'This article is in the post’s language.' });
  expect(await ask('Ma‸li')).toEqual({ nothing: 'Put the cursor on a link to an article of Wikipedia.' });
});
