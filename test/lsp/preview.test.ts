import { readFileSync } from 'node:fs';
/** What the panel is told while a post is typed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Position } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditResult, RenderedBlock, RenderResult } from '../../server/protocol.ts';
import { changed, partsOf } from '../preview/parts.ts';
import { Client } from './client.ts';
import { clean, note } from './posts.ts';
import { builtServer } from './server.ts';

const server = builtServer();
let client: Client;
let settings: unknown = {};
beforeAll(async () => {
  client = await Client.start(server, { settings: () => settings });
});
afterAll(() => client.stop());

/** A panel that shows one document, and counts what is sent to it. */
class Panel {
  document: TextDocument;
  blocks: RenderedBlock[] = [];
  last: RenderResult | undefined;

  constructor(text: string) {
    this.document = client.open(text);
  }

  /** Asks until nothing is left; gives the bytes of the answers. */
  async update(): Promise<number> {
    let bytes = 0;
    do {
      const params = this.last && { known: this.last.revision };
      const answer = await client.ask<RenderResult>('transcript/render', this.document, params);
      bytes += Buffer.byteLength(JSON.stringify(answer));
      this.blocks = changed(answer.base === undefined ? [] : this.blocks, answer.changes);
      this.last = answer;
    } while (this.last.more);
    return bytes;
  }

  type(at: number, text: string): Promise<number> {
    this.document = client.change(this.document, at, at, text);
    return this.update();
  }

  /** What a panel that is opened now shows. */
  async fresh() {
    const other = new Panel(this.document.getText());
    await other.update();
    return partsOf(other.blocks, other.last?.line);
  }

  get parts() {
    return partsOf(this.blocks, this.last?.line);
  }
}

/** A post of at least so many characters, with a link every 400. */
function postOf(length: number): string {
  const words = 'Because of this and that, and for reasons that nobody has ever written down. ';
  const turns = `**Editor:** Why did it end?\n\n**Bard:** The [Council](https://en.wikipedia.org/wiki/Mali) voted. ${words}\n\n${words.repeat(3)}\n\n`;
  return `# A title\n\n${turns.repeat(Math.ceil(length / turns.length))}${note}\n`;
}

/** The bytes of the answers to what is typed at the top, in the middle and at the end. */
async function typedInto(length: number): Promise<number[]> {
  const panel = new Panel(postOf(length));
  await panel.update();
  const bytes = [await panel.type(9, '\n'), await panel.type(9, 's')];
  const middle = () => panel.document.getText().indexOf('reasons', length / 2);
  for (const text of ['x', '\n', '\n\n', '*', '[a](https://e.com/) ', '\n\n**Editor:** And?\n\n**Bard:** '])
    bytes.push(await panel.type(middle(), text));
  bytes.push(await panel.type(panel.document.getText().length - 2, 'x'));
  expect(panel.parts).toEqual(await panel.fresh());
  return bytes;
}

test('what is sent for a key does not grow with the post', { timeout: 120_000 }, async () => {
  const small = await typedInto(17_000);
  const large = await typedInto(1_700_000);
  large.forEach((bytes, key) => {
    expect(bytes, `key ${key}`).toBeLessThanOrEqual(1.5 * (small[key] as number));
  });
  expect(Math.max(...large)).toBeLessThan(4000);
});

test('a revision that the server does not know has all sent anew', async () => {
  const panel = new Panel(clean);
  await panel.update();
  const before = panel.blocks;
  expect(await client.ask('transcript/render', panel.document, { known: panel.last?.revision })).toMatchObject({
    base: panel.last?.revision,
    revision: panel.last?.revision,
    changes: [],
  });
  const answer = await client.ask<RenderResult>('transcript/render', panel.document, { known: 'of another server' });
  expect(answer).not.toHaveProperty('base');
  expect(changed([], answer.changes)).toEqual(before);
  expect(await client.ask('transcript/render', panel.document, { known: panel.last?.revision })).not.toHaveProperty(
    'base',
  );
});

test('a change of settings has all sent anew, with problems as they are now', async () => {
  const panel = new Panel(clean.replace('https://en.wikipedia.org', 'https://e.com'));
  await panel.update();
  expect(panel.last?.toFix).toBe(1);
  settings = { rules: { 'non-wikipedia-link': 'off' } };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.refreshes.next();
  await panel.update();
  expect(panel.last).not.toHaveProperty('base');
  expect(panel.last?.toFix).toBe(0);
  expect(panel.parts).toEqual(await panel.fresh());
  settings = {};
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.refreshes.next();
});

test('a problem is found where it stands now, whatever was typed above it', async () => {
  const panel = new Panel('**Editor:** Well?\n\n**Bard:** See [X][x].\n\n**Editor:** Thanks.\n\n[x]: https://e.com\n');
  await panel.update();
  await panel.type(17, '\n\nOr not?');
  const block = panel.blocks.findIndex(({ problems }) => problems.some(({ rule }) => rule === 'non-wikipedia-link'));
  const place = (revision?: string) =>
    client.ask<Position | null>('transcript/place', panel.document, { revision, block, problem: 0 });
  const found = await place(panel.last?.revision);
  expect(panel.document.getText().slice(panel.document.offsetAt(found as Position))).toMatch(/^https:\/\/e\.com/);
  expect(await place('of another server')).toBeNull();
});

test('a fix is made where its problem stands now; one that is gone says so', async () => {
  const panel = new Panel(`${clean}\n[x](http://en.wikipedia.org/wiki/Mali)\n`);
  await panel.update();
  const block = panel.blocks.findIndex(({ problems }) => problems.some(({ rule }) => rule === 'wikipedia-form'));
  const problem = panel.blocks[block]!.problems.findIndex(({ rule }) => rule === 'wikipedia-form');
  expect(panel.blocks[block]!.problems[problem]!.fixes).toHaveLength(1);
  const ask = (revision = panel.last?.revision) =>
    client.ask<EditResult>('transcript/fix', panel.document, { revision, block, problem, fix: 0 });
  panel.document = client.change(panel.document, 0, 0, 'Above.\n\n');
  const result = await ask();
  expect(result).toMatchObject({ version: panel.document.version });
  const edits = 'edits' in result ? result.edits : [];
  expect(TextDocument.applyEdits(panel.document, edits)).toBe(
    panel.document.getText().replace('http://en.wikipedia.org/wiki/Mali', 'https://en.wikipedia.org/wiki/Mali'),
  );
  expect(await ask('of another server')).toMatchObject({ nothing: expect.stringContaining('changed') });
  const at = panel.document.getText().indexOf('http://en');
  panel.document = client.change(panel.document, at, at + 4, 'https');
  expect(await ask()).toMatchObject({ nothing: expect.stringContaining('changed') });
});

test('a text without labels sends what differs and no more', async () => {
  const paste = readFileSync(new URL('../../examples/raw-paste.transcript.md', import.meta.url), 'utf8');
  const panel = new Panel(Array(4).fill(paste.trim()).join('\n\n'));
  const all = await panel.update();
  expect(panel.parts.filter(({ provisional }) => provisional).length).toBeGreaterThan(40);
  const bytes = await panel.type(panel.document.getText().indexOf('scientists'), 'new ');
  expect(bytes).toBeLessThan(all / 10);
  expect(panel.parts).toEqual(await panel.fresh());
});
