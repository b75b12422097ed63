import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CancellationTokenSource, type CodeAction, type Diagnostic } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditResult, LinkPlaceResult, SearchArticlesResult } from '../../server/protocol.ts';
import { Client, edited } from './client.ts';
import { FakeWikipedia } from './fakeWikipedia.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client;
let wikipedia: FakeWikipedia;
beforeAll(async () => {
  wikipedia = await FakeWikipedia.start({
    Mali: { description: 'Country in West Africa' },
    'Mali Empire': {},
    UN: { redirectTo: 'United Nations' },
    'United Nations': { description: 'Organisation' },
    Mercury: { meanings: ['Mercury (planet)', 'Mercury (element)'] },
  });
  client = await Client.start(server, { settings: () => ({ wikipedia: { apis: { en: wikipedia.base } } }) });
});
afterEach(() => {
  wikipedia.mood = 'well';
  wikipedia.take();
});
afterAll(async () => {
  await client.stop();
  await wikipedia.stop();
});

/** A post in which `‸` is the cursor, or two of them are around the selection. */
function opened(marked: string, by = client) {
  const [before = '', selected = '', after] = marked.split('‸');
  const text = after === undefined ? before + selected : before + selected + after;
  const document = by.open(text);
  const start = document.positionAt(before.length);
  const end = document.positionAt(before.length + (after === undefined ? 0 : selected.length));
  return { document, range: { start, end } };
}

const placeOf = (marked: string) => {
  const { document, range } = opened(marked);
  return client.ask<LinkPlaceResult>('transcript/linkPlace', document, { range });
};

/** The text after linking an article, with what is selected then between `‸`. */
async function linked(marked: string, title: string): Promise<string> {
  const { document, range } = opened(marked);
  const result = await client.ask<EditResult>('transcript/linkArticle', document, { range, language: 'en', title });
  if ('nothing' in result) return result.nothing;
  return marking(document, result);
}

function marking(document: TextDocument, { edits, selection }: Extract<EditResult, { edits: unknown }>): string {
  const [line = ''] = edited(document, edits).split('\n');
  const [from, to] = [selection?.start.character ?? 0, selection?.end.character ?? 0];
  const selected = from === to ? '' : `${line.slice(from, to)}‸`;
  return `${line.slice(0, from)}‸${selected}${line.slice(to)}`;
}

const search = (params: object, by = client) =>
  by.ask<SearchArticlesResult>('transcript/searchArticles', by.open('x'), { language: 'en', ...params });

test.each([
  ['The ‸Wagner Group‸ is here.', 'Wagner Group'],
  ['The Wagner Gr‸oup is here.', 'Wagner Group'],
  ['The ‸ Wagner Group ‸is here.', 'Wagner Group'],
  ['**The ‸Wagner‸ Group**', 'Wagner'],
  ['‸**The Wagner Group**‸', 'The Wagner Group'],
  ['The [Wagner ‸Group](https://example.com/wagner).', 'Wagner Group'],
  ['The [Wagner Group](https://exam‸ple.com/wagner).', 'Wagner Group'],
  ['The <https://en.wikipedia.org/wiki/Wagner_‸Group>.', 'Wagner Group'],
  ['# The end of Ma‸li', 'Mali'],
  ['- In Ma‸li', 'Mali'],
  ['| a | Ma‸li |\n|---|---|\n', 'Mali'],
  ['words  ‸', ''],
  ['‸', ''],
])('what is linked: %s', async (marked, words) => {
  expect(await placeOf(marked)).toMatchObject({ words, languages: ['en'] });
});

test.each([
  ['a `co‸de` b'],
  ['```\nMa‸li\n```'],
  ['    Ma‸li'],
  ['---\ntitle: Ma‸li\n---\n\nx'],
  ['a ![Ma‸li](https://example.com/x.png)'],
  ['‸a [Mali](https://example.com/) b‸'],
  ['**Wag‸ner** Gro‸up'],
  ['**Edi‸tor:** One?\n\n**Bard:** Two.'],
  ['One\n\n<a href="https://example.com/">Ma‸li</a>'],
  ['‸One\nTwo‸'],
])('what is not: %s', async (marked) => {
  expect(await placeOf(marked)).toEqual({ nothing: expect.stringMatching(/\w{3}/) });
});

test('the post’s language comes first', async () => {
  expect(await placeOf('---\nlang: nb\n---\n\nMa‸li')).toMatchObject({ languages: ['no', 'en'] });
});

const planet = 'https://en.wikipedia.org/wiki/Mercury_(planet)';

test.each([
  ['The ‸planet‸ is hot.', `The [‸planet‸](${planet}) is hot.`],
  ['The pla‸net is hot.', `The [pla‸net](${planet}) is hot.`],
  ['‸**Mercury**‸ is hot.', `[‸**Mercury**‸](${planet}) is hot.`],
  ['The [pla‸net](https://example.com "hot") is.', `The [pla‸net](${planet} "hot") is.`],
  ['The [planet](https://exa‸mple.com).', `The [planet](${planet}‸).`],
  ['The [pla‸net][p].\n\n[p]: https://example.com', `The [planet](${planet})‸.`],
  ['The [pla‸net]().', `The [planet](${planet})‸.`],
  ['The <https://exa‸mple.com>.', `The [Mercury](${planet})‸.`],
  ['So ‸ be it', `So [Mercury](${planet})‸ be it`],
])('linking in “%s”', async (marked, after) => {
  expect(await linked(marked, 'Mercury (planet)')).toBe(after);
});

test('articles come ranked, and the only one of that name is told', async () => {
  expect(await search({ words: 'mali' })).toEqual({
    articles: [
      { title: 'Mali', description: 'Country in West Africa', isDisambiguation: false },
      { title: 'Mali Empire', isDisambiguation: false },
    ],
    exact: 'Mali',
  });
  expect(await search({ words: 'UN' })).toMatchObject({ exact: 'United Nations', articles: [{ matched: 'UN' }] });
  expect(await search({ words: 'Mercury' })).toMatchObject({ exact: null, articles: [{ isDisambiguation: true }] });
  expect(await search({ meaningsOf: 'Mercury' })).toMatchObject({
    articles: [{ title: 'Mercury (planet)', description: 'one of them' }, { title: 'Mercury (element)' }],
  });
  expect(await search({ words: 'Atlantis' })).toEqual({ articles: [], exact: null });
});

test('a search that is cancelled is given up on the wire too', async () => {
  wikipedia.mood = 'silent';
  const arrival = wikipedia.arrival();
  const givenUp = wikipedia.givenUp();
  const source = new CancellationTokenSource();
  const { uri } = client.open('x');
  const params = { textDocument: { uri }, language: 'en', words: 'Bamako' };
  const answer = client.connection.sendRequest('transcript/searchArticles', params, source.token);
  await arrival;
  source.cancel();
  await expect(answer).rejects.toThrow('Cancelled');
  await givenUp;
});

test.each([
  ['busy', 'Wikipedia is busy and asks to wait. Try again in some minutes.'],
  ['gone', 'Wikipedia cannot be reached. Check the connection and try again.'],
] as const)('a %s Wikipedia is told of in plain words', async (mood, nothing) => {
  const bad = await FakeWikipedia.start({});
  bad.mood = mood;
  const other = await Client.start(server, { settings: () => ({ wikipedia: { apis: { en: bad.base } } }) });
  expect(await search({ words: 'Mali' }, other)).toEqual({ nothing });
  await other.stop();
  await bad.stop();
});

test('in a workspace that is not trusted nothing is asked', async () => {
  const settings = () => ({ wikipedia: { apis: { en: wikipedia.base } } });
  const other = await Client.start(server, { settings, initializationOptions: { isTrusted: false } });
  const nothing = 'In a workspace that you do not trust, nothing is asked of Wikipedia.';
  expect(await search({ words: 'Mali' }, other)).toEqual({ nothing });
  expect(wikipedia.take()).toEqual([]);
  await other.stop();
});

async function actions(marked: string, only: string): Promise<CodeAction[]> {
  const { document, range } = opened(marked);
  await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', document);
  const context = { diagnostics: [], only: [only] };
  return client.ask<CodeAction[]>('textDocument/codeAction', document, { range, context });
}

test('selected words can be linked from the lightbulb, and a link that leads elsewhere mended', async () => {
  const title = 'Link “Mali” to Wikipedia…';
  expect(await actions('In ‸Mali‸ there', 'refactor')).toMatchObject([
    { title, kind: 'refactor.rewrite', command: { command: 'colloquy.linkToWikipedia' } },
  ]);
  expect(await actions('In Ma‸li there', 'refactor')).toEqual([]);
  const at = { line: 0, character: 10 };
  expect(await actions('In [Mali](https://exam‸ple.com/)', 'quickfix')).toContainEqual(
    expect.objectContaining({
      title: 'Link “Mali” to Wikipedia instead',
      command: expect.objectContaining({ arguments: [expect.any(String), { start: at, end: at }] }),
    }),
  );
});
