import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, edited } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client;
beforeAll(async () => {
  client = await Client.start(server);
});
afterAll(() => client.stop());

const article = 'https://en.wikipedia.org/wiki/United_Nations_Security_Council';
const foreign = clean.replace(article, 'https://example.com/x');
const tracked = clean.replace(article, `${article}?utm_source=chatgpt.com`);

async function problemsIn(document: TextDocument): Promise<Diagnostic[]> {
  return (await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', document)).items;
}

async function actionsIn(document: TextDocument, context: object = {}, range?: object): Promise<CodeAction[]> {
  const whole = { start: { line: 0, character: 0 }, end: document.positionAt(Number.MAX_SAFE_INTEGER) };
  const params = { range: range ?? whole, context: { diagnostics: [], ...context } };
  return client.ask('textDocument/codeAction', document, params);
}

function after(document: TextDocument, action: CodeAction | undefined): string {
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  expect(change?.textDocument).toEqual({ uri: document.uri, version: document.version });
  return edited(document, (change?.edits ?? []) as never);
}

test('a safe fix is preferred, carries its problem, and mends it', async () => {
  const document = client.open(tracked);
  const [action] = await actionsIn(document, { only: ['quickfix'] });
  expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'wikipedia-form' }] });
  expect(after(document, action)).toBe(clean);
});

test('suggestions are not preferred, and commands follow them', async () => {
  const document = client.open(foreign);
  const actions = await actionsIn(document, { only: ['quickfix'] });
  expect(actions.every(({ isPreferred }) => !isPreferred)).toBe(true);
  expect(actions.flatMap(({ command }) => (command ? [command] : []))).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ command: 'colloquy.linkToWikipedia', arguments: [document.uri, expect.anything()] }),
      expect.objectContaining({ command: 'colloquy.allowHost', arguments: ['example.com', document.uri] }),
    ]),
  );
});

test('a client that sends no options is offered no commands', async () => {
  const other = await Client.start(server, { folder: 'file:///blog', initializationOptions: null });
  const { uri } = other.open(foreign, 'file:///blog/x.transcript.md');
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const context = { diagnostics: [], only: ['quickfix'] };
  const actions = await other.ask<CodeAction[]>('textDocument/codeAction', { uri }, { range, context });
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter(({ command }) => command)).toEqual([]);
  await other.stop();
});

test('a rule can be turned off in the blog, once for all its problems, where there is a folder', async () => {
  const text = `${foreign}\n[x](https://example.org/)\n`;
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const offered = async (by: Client, uri: string) => {
    const params = { range, context: { diagnostics: [], only: ['quickfix'] } };
    const actions = await by.ask<CodeAction[]>('textDocument/codeAction', by.open(text, uri), params);
    return actions.flatMap(({ title, command }) => (title.startsWith('Turn off “non-w') ? [command] : []));
  };
  const other = await Client.start(server, { folder: 'file:///blog' });
  const uri = 'file:///blog/posts/x.transcript.md';
  expect(await offered(other, uri)).toMatchObject([
    { command: 'colloquy.turnOffRule', arguments: ['non-wikipedia-link', uri] },
  ]);
  expect(await offered(other, 'untitled:x')).toHaveLength(1);
  expect(await offered(other, 'file:///blogs/x.transcript.md')).toEqual([]);
  expect(await offered(client, 'untitled:x')).toEqual([]);
  await other.stop();
});

test('only the problems that the client names are mended', async () => {
  const document = client.open(`${tracked}\n[x](javascript:alert(1))\n`);
  const [first] = (await problemsIn(document)).filter(({ code }) => code === 'unsafe-link');
  const actions = await actionsIn(document, { only: ['quickfix'], diagnostics: [first] });
  expect(new Set(actions.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code }) => code)))).toEqual(
    new Set(['unsafe-link']),
  );
});

test('an action away from the cursor is not offered', async () => {
  const start = { line: 0, character: 0 };
  expect(await actionsIn(client.open(foreign), { only: ['quickfix'] }, { start, end: start })).toEqual([]);
});

test.each(['source', 'source.fixAll', 'source.fixAll.colloquy'])(
  'fix-all answers %s with small edits',
  async (only) => {
    const document = client.open(tracked);
    const actions = await actionsIn(document, { only: [only] });
    expect(actions).toHaveLength(1);
    expect(after(document, actions[0])).toBe(clean);
    const [change] = (actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    const ranges = (change?.edits ?? []).map((each) => document.getText((each as TextEdit).range));
    expect(ranges).toEqual(['?utm_source=chatgpt.com']);
  },
);

test('fix-all is not offered when nothing can be fixed, nor where another kind is asked for', async () => {
  expect(await actionsIn(client.open(foreign), { only: ['source.fixAll'] })).toEqual([]);
  expect(await actionsIn(client.open(tracked), { only: ['source.organizeImports'] })).toEqual([]);
  expect(await actionsIn(client.open(tracked), { only: ['refactor'] })).toEqual([]);
});

test.each([
  ['in the first line of a block', '**Bard:** [x](https://example.com/x)\n'],
  ['further down in a list', '**Bard:** Yes.\n\n- one\n- [x](https://example.com/x)\n- three\n'],
  ['further down in a paragraph', '**Bard:** Yes,\nindeed [x](https://example.com/x)\n'],
])('a problem %s can be silenced where it stands, and in the post', async (_, answer) => {
  for (const lineBreak of ['\n', '\r\n']) {
    const text = clean.replace('**Bard:** Nobody knows.\n', answer).replaceAll('\n', lineBreak);
    for (const title of ['here', 'in this post']) {
      const document = client.open(text);
      const actions = await actionsIn(document, { only: ['quickfix'] });
      const silenced = after(
        document,
        actions.find((each) => each.title === `Silence “non-wikipedia-link” ${title}`),
      );
      expect(
        silenced.replace(/ ?<!-- colloquy-disable[a-z-]* non-wikipedia-link -->(\r?\n)*/, '').replace(/\s+/g, ''),
      ).toBe(text.replace(/\s+/g, ''));
      expect(await problemsIn(client.open(silenced))).toEqual([]);
    }
  }
});

test('a turn is flipped or merged at its label, where somebody asks', async () => {
  const document = client.open('**Editor:** One?\n\n**Bard:** Two.\n');
  const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
  const actions = await actionsIn(document, { triggerKind: 1 }, at(2, 3));
  const rewriting = actions.filter(({ kind }) => kind === 'refactor.rewrite');
  expect(rewriting.map(({ title }) => title)).toEqual(['Flip the speaker', 'Merge with the turn before']);
  expect(after(document, rewriting[0])).toBe('**Editor:** One?\n\n**Editor:** Two.\n');
  expect(after(document, rewriting[1])).toBe('**Editor:** One?\n\nTwo.\n');
  const isRewriting = ({ kind }: CodeAction) => kind === 'refactor.rewrite';
  expect((await actionsIn(document, { triggerKind: 2 }, at(2, 3))).filter(isRewriting)).toEqual([]);
  expect((await actionsIn(document, { triggerKind: 1 }, at(2, 12))).filter(isRewriting)).toEqual([]);
});

test('an unsure turn is corrected, and all turns are labelled with it', async () => {
  const text = [
    'Good morning! Is the first sentence of the novel meant seriously?',
    'Good morning! No. The sentence takes the voice of the neighbourhood, which regards every rich bachelor as the property of its daughters.',
    'Some critics of the last century took it at face value, and their readers followed them.',
    'There is evidence to the contrary. Early reviews praised the irony of the author, and the family read the chapters aloud.',
    'Thank you for your time!',
    'You are welcome. I am glad that I could help you.\n',
  ];
  const document = client.open(text.join('\n\n'));
  const hints = (await problemsIn(document)).filter(({ code }) => code === 'unsure-turn');
  expect(hints).toMatchObject([4, 6].map((line) => ({ severity: 4, range: { start: { line, character: 0 } } })));
  const [merge] = await actionsIn(document, { only: ['quickfix'], diagnostics: hints.slice(0, 1) });
  expect(merge?.title).toBe('Merge with the turn before and label all turns');
  const labels = ['**Editor:** ', '**AI:** ', '', '', '**Editor:** ', '**AI:** '];
  expect(after(document, merge)).toBe(text.map((words, at) => `${labels[at]}${words}`).join('\n\n'));
});
