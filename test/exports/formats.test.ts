/** Each format, as its product writes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chatGptConversation, chatGptExport } from './fixtures/chatgpt.ts';
import {
  bareMessages,
  claudeConversation,
  claudeExport,
  geminiExport,
  messagesExport,
  shareGptExport,
} from './fixtures/others.ts';
import { read, said } from './reading.ts';

describe('ChatGPT', () => {
  test('shows what its user saw: the active branch, without what is hidden, thought or for tools', async () => {
    const { conversations, warnings } = await read(chatGptExport);
    expect(warnings).toEqual([]);
    expect(conversations.map(({ id, title, date, turns, opening }) => ({ id, title, date, turns, opening }))).toEqual([
      {
        id: chatGptConversation.id,
        title: 'The old bridge',
        date: '2024-05-13T10:00:00.250Z',
        turns: 6,
        opening: 'What is the **Old Bridge**?',
      },
      { id: 'second', title: null, date: '2023-11-14T22:13:20Z', turns: 6, opening: 'What is the **Old Bridge**?' },
    ]);
    expect(said(conversations[0]!)).toEqual([
      'editor: What is the **Old Bridge**?',
      'model: It stands in Mostar.\n\n- built 1566\n\nMimar Hayruddin built it.',
      'editor: [Image]\n\nAnd this?\n\n[File: notes.pdf]',
      'model: Its rebuilding.',
      'editor: Thank you.',
      'model: You’re welcome.',
    ]);
    const { model, warnings: doubts, turns } = conversations[0]!.conversation();
    expect({ model, speakers: turns.slice(0, 2).map(({ speaker }) => speaker) }).toEqual({
      model: 'o3',
      speakers: ['Editor', 'ChatGPT'],
    });
    expect(doubts).toEqual([
      'Several models answered: o3, gpt-4o.',
      'What is no text was not imported; its places are marked: Image, notes.pdf.',
    ]);
  });

  test('is read from a single conversation too, and one a line', async () => {
    const one = JSON.stringify(chatGptConversation, null, 2);
    for (const text of [one, `${JSON.stringify(chatGptConversation)}\n`]) {
      const { conversations } = await read(text);
      expect(conversations.map(({ turns }) => turns)).toEqual([6]);
    }
    const lines = `${JSON.stringify(chatGptConversation)}\r\n\r\n`.repeat(3);
    expect((await read(lines)).conversations.map(({ id }) => id)).toEqual(
      ['', '-2', '-3'].map((end) => chatGptConversation.id + end),
    );
  });

  const node = (parent: string | null, role: string, text: string, time = 1) => ({
    ...{ parent, message: { author: { role }, create_time: time, content: { content_type: 'text', parts: [text] } } },
  });
  const mapped = async (mapping: object, current_node?: unknown) =>
    (await read(JSON.stringify({ mapping, current_node }))).conversations[0]!;

  test('without a current node, or one that is missing, is read from its newest leaf', async () => {
    const mapping = {
      c: node('a', 'assistant', 'New', 9),
      b: node('a', 'assistant', 'Old', 5),
      a: node(null, 'user', 'Hi'),
    };
    for (const current of [undefined, null, 'gone', 7]) {
      expect(said(await mapped(mapping, current))).toEqual(['editor: Hi', 'model: New']);
    }
  });

  test('survives cycles and missing nodes, and says so', async () => {
    const cyclic = await mapped({ a: node('b', 'user', 'Hi'), b: node('a', 'assistant', 'Yes') }, 'b');
    expect(said(cyclic)).toEqual(['editor: Hi', 'model: Yes']);
    expect(cyclic.conversation().warnings).toHaveLength(1);
    const cut = await mapped({ b: node('gone', 'assistant', 'Yes') }, 'b');
    expect(said(cut)).toEqual(['model: Yes']);
    expect(cut.conversation().warnings).toHaveLength(1);
    const own = await mapped({ a: node('a', 'user', 'Hi') }, 'a');
    expect(said(own)).toEqual(['editor: Hi']);
  });

  test('takes values of wrong types for nothing', async () => {
    const message = (content: unknown, author: unknown = { role: 'user' }) => ({
      parent: 5,
      message: { author, content },
    });
    const mapping = {
      a: message({ parts: [1, null, {}, [], 'Hi'] }),
      b: 5,
      c: null,
      d: message('x'),
      e: message(null, 7),
    };
    for (const [current, turns] of [
      ['a', ['editor: Hi']],
      ['b', []],
      ['c', []],
      ['d', []],
      ['e', []],
    ] as const) {
      expect(said(await mapped(mapping, current))).toEqual(turns);
    }
    const odd = await read(JSON.stringify([{ mapping: {}, title: 5, create_time: 'soon', id: {}, current_node: [] }]));
    expect(odd.conversations.map(({ id, title, date, turns }) => [id, title, date, turns])).toEqual([
      ['1', null, null, 0],
    ]);
  });
});

test('Claude: the newest branch; thoughts and tools are left out, and a paste without name is what was said', async () => {
  for (const text of [claudeExport, JSON.stringify(claudeConversation)]) {
    const { conversations } = await read(text);
    expect(conversations).toMatchObject([
      { id: claudeConversation.uuid, title: 'Mostar', date: '2025-03-01T09:00:00.123Z', turns: 4 },
    ]);
    expect(said(conversations[0]!)).toEqual([
      'editor: Who built the bridge?',
      'model: Mimar Hayruddin.',
      'editor: What happened to it in 1993?\n\n[File: photo.jpg]',
      'model: It was destroyed in 1993.\n\nAnd rebuilt.',
    ]);
  }
});

test('Claude: `text` alone, and messages without parents in their order', async () => {
  const chat_messages = ['human', 'assistant'].map((sender) => ({ sender, text: `By ${sender}`, created_at: 5 }));
  const { conversations } = await read(JSON.stringify({ uuid: 'u', chat_messages }));
  expect(said(conversations[0]!)).toEqual(['editor: By human', 'model: By assistant']);
});

test('Gemini: what is close in time is one conversation, oldest first, and HTML becomes Markdown', async () => {
  const { conversations, warnings } = await read(geminiExport);
  expect(conversations.map(({ id, turns }) => [id, turns])).toEqual([
    ['2026-02-02T08:50:00.500Z', 4],
    ['2026-01-01T10:00:00Z', 2],
    ['2023-08-01T10:00:00Z', 2],
  ]);
  expect(said(conversations[0]!)).toEqual([
    'editor: What is on it?\n\n[Image]',
    'model: A *bridge*.\n\n- old',
    'editor: Thanks',
    'model: You’re **welcome**.',
  ]);
  expect(said(conversations[1]!)).toEqual(['editor: Frage: Wo liegt Mostar?', 'model: In Bosnien.']);
  const [first, second, third] = conversations.map((each) => each.conversation());
  expect([first?.model, third?.model, third?.turns[1]?.speaker]).toEqual(['Gemini', 'Bard', 'Bard']);
  expect(first?.warnings[0]).toContain('30 minutes apart');
  expect(second?.warnings).toEqual(['A question may begin with Google’s own word for “asked”.']);
  expect(third?.warnings).toEqual(['An answer has several drafts or parts, which stand one after another.']);
  expect(warnings).toEqual(['x.json holds other things too, which were left out (1).']);
});

test('ShareGPT: roles by other names, and HTML in old ones', async () => {
  const { conversations } = await read(shareGptExport);
  expect(conversations).toMatchObject([{ id: 'row-1', turns: 2 }]);
  expect(said(conversations[0]!)).toEqual(['editor: Who built it?', 'model: Mimar **Hayruddin**.']);
});

test('messages: strings or parts, with tools left out', async () => {
  const { conversations } = await read(messagesExport);
  expect(said(conversations[0]!)).toEqual(['editor: What is this?\n\n[Image]', 'model: A bridge.']);
  const { model, date, turns } = conversations[0]!.conversation();
  expect([model, date, turns[1]?.speaker]).toEqual(['gpt-4o-2024-08-06', '2024-05-13T10:00:00Z', 'ChatGPT']);
});

test('messages: alone in a list, or one a line, are one conversation', async () => {
  const lines = (JSON.parse(bareMessages) as object[]).map((each) => JSON.stringify(each)).join('\n');
  for (const text of [bareMessages, lines]) {
    const { conversations } = await read(text);
    expect(conversations.map(said)).toEqual([['editor: Who built it?', 'model: Mimar Hayruddin.']]);
  }
});

test('JSONL: each line is a conversation of its own', async () => {
  const { conversations } = await read(`${messagesExport}\n${messagesExport}\n`);
  expect(conversations.map(({ id }) => id)).toEqual(['1', '2']);
});

test.each([
  ['chatgpt', chatGptExport],
  ['claude', claudeExport],
  ['gemini', geminiExport],
  ['sharegpt', shareGptExport],
  ['messages', bareMessages],
] as const)('a file that is said to be of %s is read as that, and one that is not is refused', async (format, text) => {
  expect((await read(text, { format })).conversations.length).toBeGreaterThan(0);
  const other = format === 'claude' ? chatGptExport : claudeExport;
  expect(await read(other, { format })).toMatchObject({
    conversations: [],
    error: expect.stringContaining('of the format'),
  });
});

test('where pieces of a file are cut does not matter', async () => {
  const whole = (await read(chatGptExport, { size: 1e6 })).conversations.map(said);
  for (const size of [1, 7, 4096]) expect((await read(chatGptExport, { size })).conversations.map(said)).toEqual(whole);
});

test('a saved page of a shared conversation', async () => {
  const page = readFileSync(join(import.meta.dirname, '../pages/chatgpt-share.html'), 'utf8');
  for (const format of ['auto', 'page'] as const) {
    const { conversations } = await read(page, { format });
    expect(conversations).toMatchObject([{ id: '1' }]);
    expect(
      conversations[0]!
        .conversation()
        .turns.map(({ role }) => role)
        .slice(0, 2),
    ).toEqual(['editor', 'model']);
  }
});
