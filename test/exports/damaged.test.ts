/** Files that are not what they should be: each gets one plain sentence, and what can be read is read. */
import { expect, test } from 'vitest';
import { chatGptExport } from './fixtures/chatgpt.ts';
import { bareMessages, claudeExport } from './fixtures/others.ts';
import { read, said } from './reading.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string, isBig: boolean, marked: boolean) => {
  const units = [...(marked ? '\uFEFF' : ''), ...text].join('');
  const all = new Uint8Array(units.length * 2);
  const view = new DataView(all.buffer);
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), !isBig);
  return all;
};
const nothing = 'No conversation was found in x.json. Choose';
const invalid = 'x.json is not valid JSON.';
const deep = 100_000;

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'x.json is empty.'],
  ['white space', ' \r\n\t', 'x.json is empty.'],
  ['a mark alone', '\uFEFF', 'x.json is empty.'],
  [
    'an archive',
    bytes(0x50, 0x4b, 3, 4, 0, 0),
    'x.json is a packed archive. Unpack it first, then choose conversations.json',
  ],
  ['a compressed file', bytes(0x1f, 0x8b, 8), 'x.json is a packed archive.'],
  ['a binary file', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), 'x.json is a binary file'],
  ['text with NUL', 'Hello\0there', 'x.json is a binary file'],
  ['JSON with NUL', '[{"role": "user\0"}]', 'x.json is a binary file'],
  ['NUL far behind', `[${' '.repeat(5000)}\0]`, invalid],
  ['text in Latin-1', bytes(0x47, 0x72, 0xfc, 0xdf, 0x65), 'x.json is not encoded in UTF-8.'],
  ['a page of another kind', '<!doctype html><p>Hello</p>', 'No conversation was found on the page x.json.'],
  ['an empty list', '[]', 'There are no conversations in x.json.'],
  ['an empty object', '{}', nothing],
  ['a list of lists', '[[], [[]], {}]', nothing],
  ['other JSON', '{"name": "x", "version": 1}', nothing],
  ['ChatGPT’s user.json', '{"id": "user-1", "email": "a@example.org"}', nothing],
  ['wrong types', '[{"mapping": 5}, {"chat_messages": {}}, {"conversations": 1}, {"messages": "x"}]', nothing],
  ['strings', '["a", "b"]', nothing],
  ['what only begins like JSON', '[{ Laughs } and then', invalid],
  ['an object that is none', '{"a" 1}', invalid],
  ['nothing but an opening', '[', 'x.json ends in the middle of its first conversation.'],
  ['one conversation cut', chatGptExport.slice(0, 300), 'x.json ends in the middle of its first conversation.'],
  ['nested', '['.repeat(deep), 'x.json ends in the middle of its first conversation.'],
  ['nested and closed', '['.repeat(deep) + ']'.repeat(deep), nothing],
  ['nested objects', '{"a":'.repeat(deep), 'x.json ends in the middle of its first conversation.'],
  ['nested in a conversation', `[{"mapping": {}, "x": ${'['.repeat(deep)}`, 'x.json ends in the middle'],
])('%s', async (_, content, message) => {
  const { conversations, error } = await read(content);
  expect(conversations).toEqual([]);
  expect(error).toMatch(new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
});

test('a nested value in a conversation does no harm', async () => {
  const value = '['.repeat(deep) + ']'.repeat(deep);
  const { conversations } = await read(`[{"mapping": ${JSON.stringify({ a: 1 })}, "x": ${value}}, {"mapping": {}}]`);
  expect(conversations).toHaveLength(2);
});

test('text that begins with a bracket is a pasted text', async () => {
  for (const text of ['<!-- a note --> Milk.', '[Laughs] Milk, eggs, flour.', '{curly} words', '[1] A note']) {
    expect(await read(text)).toMatchObject({ conversations: [{ id: '1', turns: 0 }], error: undefined });
  }
});

test.each([false, true])('a byte order mark and UTF-16 are read (big-endian: %s)', async (isBig) => {
  for (const file of [`\uFEFF${claudeExport}`, utf16(claudeExport, isBig, true), utf16(claudeExport, isBig, false)]) {
    const { conversations, error } = await read(file, { size: 999 });
    expect([error, conversations.length]).toEqual([undefined, 1]);
    expect(said(conversations[0]!)[1]).toBe('model: Mimar Hayruddin.');
  }
  expect(await read(utf16('Q: Who?\n\nA: Nobody.\n', isBig, true))).toMatchObject({ conversations: [{ turns: 2 }] });
});

test('a file that ends early gives what is whole, and says so', async () => {
  const { conversations, warnings } = await read(chatGptExport.slice(0, -100));
  expect(conversations).toHaveLength(1);
  expect(warnings).toEqual([expect.stringContaining('x.json ends too early')]);
  const messages = await read(bareMessages.slice(0, bareMessages.indexOf('},') + 20));
  expect(messages.conversations.map(said)).toEqual([['editor: Who built it?']]);
  expect(messages.warnings).toHaveLength(1);
});

test('a file that is damaged in its middle gives what comes before', async () => {
  const { conversations, warnings } = await read(`${claudeExport.slice(0, -1)}, {oops}, ${claudeExport.slice(1)}`);
  expect(conversations).toHaveLength(1);
  expect(warnings).toEqual(['x.json is damaged: what comes after conversation 1 cannot be read.']);
});

test('entries of other kinds among conversations are left out, and counted', async () => {
  const { conversations, warnings } = await read(`[null, 5, ${claudeExport.slice(1, -1)}, {"mapping": {}}]`);
  expect(conversations).toHaveLength(1);
  expect(warnings).toEqual(['x.json holds other things too, which were left out (3).']);
});

test('whoever has found what was looked for stops the reading', async () => {
  let given = 0;
  let isClosed = false;
  async function* endless() {
    try {
      yield new TextEncoder().encode('[');
      for (;;) {
        given++;
        yield new TextEncoder().encode(`${claudeExport.slice(1, -1)},`);
      }
    } finally {
      isClosed = true;
    }
  }
  const { conversationsIn } = await import('../../server/convert/exports/readExport.ts');
  const { defaultConfiguration: configuration } = await import('../../server/config/configuration.ts');
  const file = { name: 'x', chunks: endless(), format: 'auto', configuration } as const;
  for await (const { id } of conversationsIn(file, () => {})) if (id.endsWith('-3')) break;
  expect([isClosed, given < 20]).toEqual([true, true]);
});

test('lone surrogates and characters that steer terminals stay harmless', async () => {
  const text =
    '[{"uuid": "a\\u001b[31m b", "name": "x\\ud800\\u0007y", "chat_messages": [{"sender": "human", "text": "\\udc00"}]}]';
  const { listed } = await import('../../server/convert/exports/listed.ts');
  const { conversations } = await read(text);
  expect(conversations.map(listed)).toMatchObject([{ id: 'a-[31m-b', title: 'x\ud800 y', turns: 1 }]);
});
