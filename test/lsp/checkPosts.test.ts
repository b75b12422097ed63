import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type CodeAction,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import {
  type CheckedPost,
  CheckedPostProgress,
  CheckPostsRequest,
  type CheckPostsResult,
} from '../../server/protocol.ts';
import { Client, type ClientOptions, edited } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let folder = '';
let client: Client;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-posts-'));
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const titled = (title: string) => clean.replace('The end of a mission', title);
const foreign = (text: string) => text.replace('https://en.wikipedia.org/wiki/', 'https://example.com/');
const drifted = titled('Drifted').replace('might contain', 'may hold');

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

async function start(options: ClientOptions = {}): Promise<void> {
  client = await Client.start(server, { folder: pathToFileURL(folder).href, ...options });
}

/** Checks posts by name; `onChecked` is called as each is told. */
async function check(
  names: readonly string[],
  { onChecked = (_: CheckedPost) => {}, token = new CancellationTokenSource().token, uri = uriOf } = {},
) {
  const checked = new Map<string, Diagnostic[]>();
  const listening = client.connection.onProgress(CheckedPostProgress, 'run', (post) => {
    checked.set(names.find((name) => uri(name) === post.uri) ?? '?', post.diagnostics);
    onChecked(post);
  });
  const posts = names.map((name) => ({ uri: uri(name), name }));
  const params = { posts, partialResultToken: 'run' };
  try {
    const result: CheckPostsResult = await client.connection.sendRequest(CheckPostsRequest, params, token);
    const compared = Object.fromEntries(result.compared.map((post) => [post.uri, codes(post.diagnostics)]));
    return { ...result, checked, rules: [...checked].map(([name, found]) => [name, codes(found)]), compared };
  } finally {
    listening.dispose();
  }
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

async function pulled(document: { uri: string }): Promise<Diagnostic[]> {
  return (await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', document)).items;
}

test('posts on the disk are checked one by one, each told at once, then compared', async () => {
  write('a.md', foreign(clean));
  write('b.md', clean);
  write('c/c.md', foreign(drifted));
  write('c/colloquy.config.json', '{ "allowedHosts": ["example.com"] }');
  await start();
  const { rules, problems, unread, compared, checked } = await check(['a.md', 'b.md', 'c/c.md']);
  expect(rules).toEqual([
    ['a.md', ['non-wikipedia-link']],
    ['b.md', []],
    ['c/c.md', []],
  ]);
  expect(checked.get('a.md')?.[0]).toMatchObject({ severity: 1, source: 'colloquy' });
  expect(compared).toEqual({
    [uriOf('a.md')]: ['duplicate-title'],
    [uriOf('b.md')]: ['duplicate-title'],
    [uriOf('c/c.md')]: ['disclaimer-drift'],
  });
  expect({ problems, unread }).toEqual({ problems: 4, unread: 0 });
  expect(client.pushed.all.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
});

test('places are those of an editor, which hides the byte order mark', async () => {
  write('a.md', `\uFEFF[x](https://example.com)\r\n\r\n${clean}`);
  await start();
  const { checked } = await check(['a.md']);
  const link = checked.get('a.md')?.find(({ code }) => code === 'non-wikipedia-link');
  expect(link?.range.start.line).toBe(0);
  expect(link?.range.start.character).toBe('[x]('.length);
});

test('an open post counts with its unsaved text, and its problems are its own', async () => {
  write('a.md', clean);
  write('b.md', titled('Another'));
  await start();
  const open = client.open(foreign(clean), uriOf('b.md'));
  const { rules, problems, compared } = await check(['a.md', 'b.md']);
  expect(rules).toEqual([
    ['a.md', []],
    ['b.md', []],
  ]);
  expect(compared).toEqual({ [uriOf('a.md')]: ['duplicate-title'], [uriOf('b.md')]: ['duplicate-title'] });
  expect(problems).toBe(3);
  await client.refreshes.next();
  expect(codes(await pulled(open))).toEqual(['non-wikipedia-link', 'duplicate-title']);
});

test('what showed among posts stays true of an open one while it is edited', async () => {
  write('a.md', clean);
  write('b.md', titled('Another'));
  await start();
  await check(['a.md', 'b.md']);
  let open = client.open(clean, uriOf('a.md'));
  expect(await pulled(open)).toEqual([]);
  const at = clean.indexOf('The end');
  open = client.change(open, at, at + 'The end of a mission'.length, 'Another');
  const [problem] = await pulled(open);
  expect(problem).toMatchObject({ code: 'duplicate-title', message: expect.stringContaining('b.md') });
  expect(open.getText(problem?.range)).toBe('# Another');
  expect(await client.statuses.next(({ version }) => version === 2)).toMatchObject({ toFix: 1 });
  client.notify('transcript/forgetPosts', { uris: [uriOf('b.md')] });
  expect(await pulled(open)).toEqual([]);
  expect(await client.statuses.next(({ version }) => version === 2)).toMatchObject({ toFix: 0 });
});

test('the usual wording is a fix for a disclaimer that drifted', async () => {
  write('a.md', clean);
  write('b.md', titled('Another'));
  write('c.md', drifted);
  await start();
  await check(['a.md', 'b.md', 'c.md']);
  const open = client.open(drifted, uriOf('c.md'));
  const [problem] = await pulled(open);
  expect(problem).toMatchObject({ code: 'disclaimer-drift', severity: 4 });
  const params = { range: problem!.range, context: { diagnostics: [problem] } };
  const [fix] = await client.ask<CodeAction[]>('textDocument/codeAction', open, params);
  expect(fix?.title).toBe('Use the wording of a.md');
  const [change] = fix!.edit!.documentChanges! as { edits: TextEdit[] }[];
  expect(edited(open, change!.edits)).toBe(titled('Drifted'));
});

test('a file that cannot be read says why, and the others are checked', async () => {
  write('binary.md', Uint8Array.of(35, 32, 0, 1));
  write('long.md', clean.padEnd(10 * 2 ** 20, 'x'));
  write('a.md', foreign(clean));
  await start();
  const { checked, unread, problems } = await check(['gone.md', 'binary.md', 'long.md', 'a.md']);
  const messages = [...checked.values()].map((found) => found.map(({ message }) => message));
  expect(messages.slice(0, 3)).toEqual([
    ['gone.md cannot be read.'],
    ['binary.md is a binary file, not a text.'],
    ['long.md is larger than 8 MB.'],
  ]);
  expect(messages[3]).toHaveLength(1);
  expect({ unread, problems }).toEqual({ unread: 3, problems: 1 });
});

test('it ends as cancelled when it is cancelled, and posts are not compared', async () => {
  const names = Array.from({ length: 200 }, (_, at) => `${at}.md`);
  for (const name of names) write(name, clean);
  await start();
  const source = new CancellationTokenSource();
  let told = 0;
  const onChecked = () => {
    told++;
    source.cancel();
  };
  await expect(check(names, { onChecked, token: source.token })).rejects.toMatchObject({ code: -32800 });
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(names.length);
  expect(await pulled(client.open(clean, uriOf('0.md')))).toEqual([]);
});

test('others are answered meanwhile', async () => {
  const names = Array.from({ length: 100 }, (_, at) => `${at}.md`);
  for (const name of names) write(name, clean.replace('Nobody', 'Nobody, as ever. '.repeat(400)));
  await start();
  const order: string[] = [];
  const all = check(names, { onChecked: () => order.push('checked') });
  let document = client.open(clean);
  for (let at = 0; at < 10; at++) {
    document = client.change(document, clean.length, clean.length, 'x');
    await pulled(document);
    order.push('answered');
  }
  await all;
  expect(order.lastIndexOf('answered')).toBeLessThan(order.lastIndexOf('checked'));
}, 60_000);

test('where the server has no files it reads through the client', async () => {
  const uri = (name: string) => `vscode-vfs://github/some/blog/${name}`;
  await start({ folder: 'vscode-vfs://github/some/blog' });
  client.connection.onRequest('transcript/readFile', (params: { uri: string }) =>
    params.uri === uri('a.md') ? foreign(clean) : null,
  );
  const { rules, unread } = await check(['a.md', 'b.md'], { uri });
  expect(rules).toEqual([
    ['a.md', ['non-wikipedia-link']],
    ['b.md', [undefined]],
  ]);
  expect(unread).toBe(1);
});

test('a client that cannot pull is pushed what shows among posts', async () => {
  write('a.md', clean);
  await start({ capabilities: {} });
  const open = client.open(clean, uriOf('b.md'));
  await client.pushed.next(({ uri }) => uri === open.uri);
  await check(['a.md', 'b.md']);
  const { diagnostics } = await client.pushed.next(({ uri }) => uri === open.uri);
  expect(codes(diagnostics)).toEqual(['duplicate-title']);
});
