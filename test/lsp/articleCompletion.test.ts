import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { Client, edited, withCursor } from './client.ts';
import { FakeWikipedia } from './fakeWikipedia.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let wikipedia: FakeWikipedia;
let client: Client;
const { Invoked, TriggerCharacter } = CompletionTriggerKind;
beforeAll(async () => {
  wikipedia = await FakeWikipedia.start({
    'Wagner Group': { description: 'Private military company', extract: 'The Wagner Group is *a* company.' },
    'Wagner (surname)': {},
    'Basel (city)': {},
    UN: { redirectTo: 'United Nations' },
    'United Nations': {},
  });
  client = await started('manual');
});
afterEach(() => {
  wikipedia.mood = 'well';
  wikipedia.take();
});
afterAll(async () => {
  await client.stop();
  await wikipedia.stop();
});

function started(check: string): Promise<Client> {
  return Client.start(server, { settings: () => ({ wikipedia: { check, apis: { en: wikipedia.base } } }) });
}

/** What is offered at the cursor, and the text with the first of it. */
async function complete(marked: string, triggerKind: CompletionTriggerKind = Invoked, by = client) {
  const { text, offset } = withCursor(marked);
  const document = by.open(text);
  const params = { position: document.positionAt(offset), context: { triggerKind } };
  const found = await by.ask<CompletionList | CompletionItem[]>('textDocument/completion', document, params);
  const items = Array.isArray(found) ? found : found.items;
  const [first] = items;
  const taken = first ? edited(document, [first.textEdit as TextEdit]) : text;
  return { labels: items.map(({ label }) => label), items, taken, isIncomplete: !Array.isArray(found) };
}

const group = 'https://en.wikipedia.org/wiki/Wagner_Group';

test.each([
  ['The [[Wag‸', `The [Wagner Group](${group})`],
  ['The [[wagner gr‸]] is here', `The [Wagner Group](${group}) is here`],
  ['The [[Basel‸', 'The [Basel](https://en.wikipedia.org/wiki/Basel_(city))'],
  ['The [[UN‸]]', 'The [UN](https://en.wikipedia.org/wiki/United_Nations)'],
  ['The [Wagner Group](‸)', `The [Wagner Group](${group})`],
  ['The [mercenaries](Wag‸ner)', `The [mercenaries](${group})`],
  ['- The [**Wagner**](‸', `- The [**Wagner**](${group}`],
])('%s becomes a link', async (marked, taken) => {
  const found = await complete(marked);
  expect(found.taken).toBe(taken);
  expect(found.isIncomplete).toBe(true);
});

test.each([
  ['`[[Wag‸`'],
  ['```\n[[Wag‸\n```'],
  ['---\nx: [[Wag‸\n---\n'],
  ['[[Wagner]] ‸'],
  ['[x](https://exam‸)'],
  ['[x](#part‸)'],
  ['[x](y) z‸'],
])('nothing is asked in %s', async (marked) => {
  expect(await complete(marked)).toMatchObject({ labels: [] });
  expect(wikipedia.take()).toEqual([]);
});

test('typing the bracket of an address asks only where links are asked about by themselves; [[ is a question', async () => {
  expect((await complete('The [Wagner](‸)', TriggerCharacter)).labels).toEqual([]);
  expect(wikipedia.take()).toEqual([]);
  expect((await complete('The [[Wag‸]]', TriggerCharacter)).labels).toEqual(['Wagner Group', 'Wagner (surname)']);
  const eager = await started('whileTyping');
  expect((await complete('The [Wagner](‸)', TriggerCharacter, eager)).labels).toContain('Wagner Group');
  await eager.stop();
});

test('too few letters are asked for, not searched', async () => {
  const found = await complete('The [[W‸]]', TriggerCharacter);
  expect(found).toMatchObject({ labels: ['Type the name of an article'], taken: 'The [[W]]' });
  expect(wikipedia.take()).toEqual([]);
});

test('what an article says comes when it is looked at', async () => {
  const { items } = await complete('The [[Wagner G‸]]');
  expect(items[0]).not.toHaveProperty('documentation');
  wikipedia.take();
  const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', items[0]);
  const { value } = resolved.documentation as MarkupContent;
  expect(value).toBe('*Private military company*\n\nThe Wagner Group is \\*a\\* company.');
  expect(wikipedia.take()).toEqual(['info|extracts|description|pageimages|pageprops Wagner Group']);
});

test('of letters that are typed without a pause only the last are searched for', async () => {
  const { uri } = client.open('The [[Wagn');
  const position = { line: 0, character: 10 };
  const superseded = ['1', '2', '3'].map(async () => {
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, position, context: { triggerKind: Invoked } };
    const answer = client.connection.sendRequest('textDocument/completion', params, source.token);
    source.cancel();
    await expect(answer).rejects.toThrow('Cancelled');
  });
  await Promise.all(superseded);
  expect((await complete('The [[Wagn‸')).labels).toContain('Wagner Group');
  expect(wikipedia.take().filter((each) => each.startsWith('prefixsearch'))).toEqual(['prefixsearch Wagn']);
});

test('without an answer the reason stands in the list, and what was typed stays', async () => {
  wikipedia.mood = 'busy';
  const found = await complete('The [[Bamako‸]]');
  const labels = ['Wikipedia is busy and asks to wait. Try again in some minutes.'];
  expect(found).toMatchObject({ labels, taken: 'The [[Bamako]]' });
});
