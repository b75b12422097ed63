import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import type { PasteOffer } from '../../server/protocol.ts';
import { Client, withCursor } from './client.ts';
import { builtServer } from './server.ts';

let client: Client;
let settings: unknown = {};
beforeAll(async () => {
  client = await Client.start(builtServer(), { settings: () => settings });
});
afterAll(() => client.stop());

const page = (name: string) => readFileSync(join(import.meta.dirname, '../pages', `${name}.html`), 'utf8');
const said = 'You said:\nWhy did it end?\n\nChatGPT said:\nMali asked for it.\n';
const council = '[Security Council](https://en.wikipedia.org/wiki/United_Nations_Security_Council)';

/** What is offered for a clipboard in a text; `‸` is the cursor, two of them are a selection. */
async function offers(marked: string, clipboard: { text?: string; html?: string }): Promise<PasteOffer[]> {
  const { text, offset } = withCursor(marked);
  const { text: plain, offset: end } = withCursor(text);
  const document = client.open(plain);
  const range = { start: document.positionAt(offset), end: document.positionAt(end < 0 ? offset : end) };
  return client.ask('transcript/paste', document, { range, text: '', html: '', ...clipboard });
}

const pasted = async (marked: string, clipboard: { text?: string; html?: string }) =>
  (await offers(marked, clipboard)).map(({ kind, newText }) => `${kind}: ${newText}`);

describe('a conversation', () => {
  test('in an empty post is a whole post', async () => {
    expect(await pasted('‸', { text: `The end\n\n${said}` })).toEqual([
      'turns: ---\nmodel: ChatGPT\n---\n\n# The end\n\n**Editor:** Why did it end?\n\n**ChatGPT:** Mali asked for it.\n',
    ]);
  });

  test('in a post is its turns, with empty lines around, in the post’s own style and by its speakers', async () => {
    expect(
      await pasted('# T\n\nEditor: One?\n\nBard: Two.‸\n\nEditor: Three?\n\nBard: Four.\n', {
        text: 'Q: Why?\n\nA: So.',
      }),
    ).toEqual(['turns: \n\nEditor: Why?\n\nBard: So.']);
  });

  test('keeps the name of another model', async () => {
    expect(await pasted('**Editor:** One?\n\n**Bard:** Two.\n\n‸', { text: said })).toEqual([
      'turns: **Editor:** Why did it end?\n\n**ChatGPT:** Mali asked for it.\n',
    ]);
  });

  test('keeps the links of the page that it was copied from', async () => {
    const [offer] = await offers('# T\n\n‸', { text: 'glued', html: page('copilot') });
    expect(offer?.newText).toBe(
      `**Editor:** Why did the mission in Mali end?\n\n**Copilot:** The ${council} ended it:\n\n\`\`\`\nResolution 2690\n\`\`\`\n`,
    );
  });

  test('keeps links too where the page is not known', async () => {
    const html = `<h5 class="sr-only">You said:</h5><p>Why?</p><h6 class="sr-only">ChatGPT said:</h6><p>The <a href="https://en.wikipedia.org/wiki/United_Nations_Security_Council">Security Council</a> did.</p>`;
    expect(await pasted('# T\n\n‸', { text: said, html })).toEqual([
      `turns: **Editor:** Why?\n\n**ChatGPT:** The ${council} did.\n`,
    ]);
  });

  test('has the post’s line breaks', async () => {
    expect(await pasted('# T\r\n\r\n‸', { text: said })).toEqual([
      'turns: **Editor:** Why did it end?\r\n\r\n**ChatGPT:** Mali asked for it.\r\n',
    ]);
  });

  test('is not offered where it is what was pasted, in code, and in front matter', async () => {
    const turns = '**Editor:** Why did it end?\n\n**ChatGPT:** Mali asked for it.';
    expect(await offers('# T\n\n‸', { text: turns })).toEqual([]);
    expect(await offers('```\n‸\n```\n', { text: said })).toEqual([]);
    expect(await offers('---\ntitle: ‸\n---\n', { text: said })).toEqual([]);
  });
});

describe('rich text', () => {
  test('that is no conversation keeps what plain text would lose', async () => {
    const html = '<p>The <a href="https://en.wikipedia.org/wiki/Mali">land</a></p>';
    expect(await offers('# T\n\nSee ‸.\n', { text: 'The land', html })).toEqual([
      { kind: 'markdown', newText: 'The [land](https://en.wikipedia.org/wiki/Mali)', isUsual: false },
    ]);
    expect(await pasted('# T\n\nSee‸.\n', { text: 'a\nb', html: '<ul><li>a</li><li>b</li></ul>' })).toEqual([
      'markdown: \n\n- a\n- b\n\n',
    ]);
  });

  test('without anything rich is left alone', async () => {
    const html =
      '<meta charset="utf-8"><div style="color: #fff"><div><span style="color: #f00">words</span></div></div>';
    expect(await offers('‸', { text: 'words', html })).toEqual([]);
  });
});

describe('an address', () => {
  const mali = 'https://en.m.wikipedia.org/wiki/Mali?wprov=sfla1';

  test('of Wikipedia over words makes a link of them', async () => {
    expect(await offers('# T\n\nIn ‸West Africa‸.\n', { text: mali })).toEqual([
      { kind: 'link', newText: '[West Africa](https://en.wikipedia.org/wiki/Mali)', isUsual: true },
    ]);
  });

  test('of Wikipedia alone can be a link with the article’s name', async () => {
    expect(await offers('# T\n\nIn ‸.\n', { text: 'https://en.wikipedia.org/wiki/Mercury_(planet)' })).toEqual([
      {
        kind: 'link',
        newText: '[Mercury (planet)](https://en.wikipedia.org/wiki/Mercury_(planet))',
        isUsual: false,
      },
    ]);
  });

  test('of another page can make a link, which is not the usual', async () => {
    expect(await offers('# T\n\nIn ‸Mali‸.\n', { text: 'https://example.org/a_(b)' })).toEqual([
      { kind: 'link', newText: '[Mali](https://example.org/a_(b))', isUsual: false },
    ]);
    expect(await offers('# T\n\nIn ‸.\n', { text: 'https://example.org/' })).toEqual([]);
  });

  test.each([
    ['in a link', '[In ‸Mali‸](https://a.org)'],
    ['over a link', '‸In [Mali](https://a.org)‸'],
    ['in code', '`In ‸Mali‸`'],
    ['over lines', '‸In\nMali‸'],
    ['over brackets', 'In ‸[Mali‸'],
    ['over nothing but space', 'In‸ ‸Mali'],
  ])('%s makes no link of it', async (_, marked) => {
    expect((await offers(marked, { text: mali })).filter(({ isUsual }) => isUsual)).toEqual([]);
  });

  test.each([
    'https://en.wikipedia.org.evil.com/wiki/Mali',
    'javascript:alert(1)',
    'https://en.wikipedia.org@evil.com/',
  ])('%s makes no link at all', async (text) => {
    expect(await offers('In ‸Mali‸.', { text })).toEqual([]);
  });
});

describe('bounds', () => {
  test('what is too long is left alone, and the server goes on', async () => {
    expect(await offers('‸', { text: said.repeat(100_000) })).toEqual([]);
    expect(await offers('‸', { text: 'a', html: `<p>${'<b>a</b> '.repeat(1_000_000)}</p>` })).toEqual([]);
    expect(await offers('‸', { text: 'a', html: `${'<div>'.repeat(100_000)}a` })).toEqual([]);
    expect(await offers('‸', { text: said })).toHaveLength(1);
  });

  test('it is cancelled', async () => {
    const source = new CancellationTokenSource();
    const document = client.open('');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const params = { textDocument: { uri: document.uri }, range, text: said.repeat(1000), html: '' };
    const answer = client.connection.sendRequest('transcript/paste', params, source.token);
    source.cancel();
    // Cancelled before it was begun, or left unfinished.
    expect(await answer.catch(() => [])).toEqual([]);
  });

  test('nothing is offered for a post that is not open', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(await client.ask('transcript/paste', { uri: 'untitled:gone' }, { range, text: said, html: '' })).toEqual([]);
  });

  test('the blog’s settings hold', async () => {
    settings = { labelStyle: 'plain', editorName: 'Ines' };
    const other = await Client.start(builtServer(), { settings: () => settings });
    const document = other.open('# T\n\n');
    const end = { line: 2, character: 0 };
    const found = await other.ask<PasteOffer[]>('transcript/paste', document, {
      range: { start: end, end },
      text: said,
      html: '',
    });
    expect(found[0]?.newText).toBe('Ines: Why did it end?\n\nChatGPT: Mali asked for it.\n');
    await other.stop();
  });
});
