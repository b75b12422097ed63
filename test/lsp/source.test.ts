import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { KeepSourceResult, SourceComparisonResult } from '../../server/protocol.ts';
import { Client, edited, modern } from './client.ts';
import { clean } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
const home = mkdtempSync(join(tmpdir(), 'colloquy-source-'));
let client: Client;
let posts = 0;

/** A post in a place of its own. */
let uri = '';
let file = '';

beforeEach(async () => {
  const path = join(home, `öld pöst ${++posts}.transcript.md`);
  uri = pathToFileURL(path).href;
  file = `${path}.source.json`;
  client = await Client.start(server, { capabilities: modern });
});
afterEach(() => client.stop());
afterAll(() => rmSync(home, { recursive: true, force: true }));

const conversation = {
  ...{ title: null, model: 'Bard', date: null, importedFrom: null },
  turns: [
    { role: 'editor' as const, speaker: 'You', text: 'Why did it end so fast?' },
    {
      role: 'model' as const,
      speaker: 'Bard',
      text: 'The Council voted.\n\n### What then\n\n* One thing\n* Another thing',
    },
    { role: 'editor' as const, speaker: 'You', text: 'And after that?' },
    { role: 'model' as const, speaker: 'Bard', text: 'Nobody knows yet.' },
  ],
};

const write = (value: object = conversation) => writeFileSync(file, JSON.stringify({ colloquySource: 1, ...value }));

async function altered(document: { uri: string }): Promise<Diagnostic[]> {
  const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', document);
  return report.kind === 'full' ? report.items.filter(({ code }) => code === 'altered-answer') : [];
}

function change(type: 1 | 2 | 3): Promise<unknown> {
  const told = client.refreshes.next();
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type }] });
  return told;
}

test('the hint comes with the file, changes with it and goes with it', async () => {
  const document = client.open(clean, uri);
  expect(await altered(document)).toEqual([]);
  write();
  await change(1);
  const [hint, ...others] = await altered(document);
  expect(others).toEqual([]);
  expect(hint).toMatchObject({ severity: 4, message: expect.stringContaining('1 word removed') });
  expect(document.getText(hint?.range)).toBe('**Bard:**');
  write({
    ...conversation,
    turns: conversation.turns.map((turn) => ({ ...turn, text: turn.text.replace(' yet', '') })),
  });
  await change(2);
  expect(await altered(document)).toEqual([]);
  writeFileSync(file, '{ "colloquySource": 1');
  await change(2);
  expect(await altered(document)).toMatchObject([{ message: expect.stringContaining('cannot be read') }]);
  rmSync(file);
  await change(3);
  expect(await altered(document)).toEqual([]);
});

test('the fix says it in the disclaimer, and the hint is gone', async () => {
  write();
  let document = client.open(clean, uri);
  const [hint] = await altered(document);
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', document, {
    range: hint!.range,
    context: { diagnostics: [hint] },
  });
  const fix = actions.find(({ title }) => title.includes('edited for length and clarity'));
  const [edit] = fix!.edit!.documentChanges as unknown as { edits: Parameters<typeof edited>[1] }[];
  document = client.change(document, 0, clean.length, edited(document, edit!.edits));
  expect(document.getText()).toContain('only to Wikipedia. The answers were edited for length and clarity.');
  expect(await altered(document)).toEqual([]);
});

/** What the lightbulb offers at a problem. */
async function actionsAt(document: ReturnType<Client['open']>, { range, ...problem }: Diagnostic) {
  const context = { diagnostics: [{ range, ...problem }] };
  return client.ask<CodeAction[]>('textDocument/codeAction', document, { range, context });
}

test('where there is no disclaimer yet, the words are restored in one answer or compared', async () => {
  write();
  const post = `${clean.slice(0, clean.indexOf('Nobody knows.'))}Nobody knows.\n`;
  let document = client.open(post.replace('voted', 'decided'), uri);
  const hints = await altered(document);
  expect(hints.map(({ message }) => message)).toEqual([
    expect.stringContaining('1 word changed. Compare it with the source, or restore the words.'),
    expect.stringContaining('1 word removed. Compare'),
  ]);
  const actions = await actionsAt(document, hints[1]!);
  const compare = actions.find(({ title }) => title === 'Compare With Source');
  expect(compare?.command).toMatchObject({ command: 'colloquy.compareWithSource', arguments: [uri] });
  const restore = actions.find(({ title }) => title === 'Restore the model’s words here');
  expect(restore).toMatchObject({ kind: 'quickfix' });
  const [edit] = restore!.edit!.documentChanges as unknown as { edits: Parameters<typeof edited>[1] }[];
  document = client.change(document, 0, document.getText().length, edited(document, edit!.edits));
  expect(document.getText()).toBe(post.replace('voted', 'decided').replace('Nobody knows.', 'Nobody knows yet.'));
  expect(await altered(document)).toHaveLength(1);
});

test('typing in an answer is told of at once', async () => {
  write();
  let document = client.open(clean.replace('knows.', 'knows yet.'), uri);
  expect(await altered(document)).toEqual([]);
  const at = document.getText().indexOf('voted');
  document = client.change(document, at, at + 5, 'decided');
  expect(await altered(document)).toMatchObject([{ message: expect.stringContaining('1 word changed') }]);
  document = client.change(document, at, at + 7, 'voted');
  expect(await altered(document)).toEqual([]);
});

test('the post in the model’s own words differs in words alone', async () => {
  write();
  const document = client.open(clean.replace('voted', 'decided'), uri);
  const compared = await client.ask<SourceComparisonResult>('transcript/compareWithSource', document);
  expect(compared).toEqual({
    text: clean.replace('Nobody knows.', 'Nobody knows yet.'),
    ...{ altered: 2, added: 0, leftOut: 0 },
  });
});

test('it is said why there is nothing to compare', async () => {
  const document = client.open(clean, uri);
  const why = () => client.ask<SourceComparisonResult>('transcript/compareWithSource', document);
  expect(await why()).toEqual({ nothing: expect.stringContaining('no source beside this post') });
  writeFileSync(file, '[]');
  await change(1);
  expect(await why()).toEqual({ nothing: expect.stringContaining('it was not written by Colloquy') });
  const untitled = client.open(clean);
  expect(await client.ask('transcript/compareWithSource', untitled)).toHaveProperty('nothing');
  const unlabelled = client.open('Why?\n\nBecause.\n', pathToFileURL(file).href.replace('.source.json', ''));
  expect(await client.ask('transcript/compareWithSource', unlabelled)).toHaveProperty('nothing');
});

test('what is to be kept of a conversation is told, and noted in the post', async () => {
  let document = client.open(clean, uri);
  const kept = await client.ask<KeepSourceResult>('transcript/keepSource', document, { conversation });
  expect(kept).toMatchObject({ version: 1, file: pathToFileURL(file).href });
  writeFileSync(file, kept.text);
  document = client.change(document, 0, clean.length, edited(document, kept.edits));
  expect(document.getText()).toMatch(/^---\nmodel: Bard\nspeakers: \[Editor, Bard\]\nsourceHash: sha256-\S+\n---\n/);
  await change(1);
  expect((await altered(document)).map(({ message }) => message)).toEqual([expect.stringContaining('1 word removed')]);
  const again = await client.ask<KeepSourceResult>('transcript/keepSource', document, { conversation });
  expect(edited(document, again.edits)).toBe(document.getText());
});
