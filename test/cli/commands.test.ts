import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { chatGptConversation, chatGptExport } from '../exports/fixtures/chatgpt.ts';
import { claudeExport } from '../exports/fixtures/others.ts';
import { Colloquy } from './colloquy.ts';
import { clean, faulty, unlabelled } from './posts.ts';

const colloquy = new Colloquy();

describe('render', () => {
  it('makes a document or a fragment', () => {
    colloquy.write('a.md', clean);
    const document = colloquy.run('render', 'a.md');
    expect(document).toMatchObject({ code: 0, err: '' });
    expect(document.out).toMatch(/^<!doctype html>/i);
    expect(colloquy.run('render', 'a.md', '--document')).toEqual(document);
    expect(colloquy.run('render', 'a.md', '--fragment').out).toMatch(/^<article/);
  });

  it('writes to a file', () => {
    const { code, out } = colloquy.runWith(clean, 'render', '-', '--fragment', '-o', 'a.html');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(colloquy.read('a.html')).toContain('The old bridge');
    expect(colloquy.runWith(clean, 'render', '-', '-o', 'no/such/a.html').code).toBe(2);
  });

  it('warns of errors, and refuses behind the gate', () => {
    colloquy.write('a.md', faulty);
    const warned = colloquy.run('render', 'a.md');
    expect(warned).toMatchObject({ code: 0, err: 'colloquy: a.md has 1 error. See colloquy check.\n' });
    expect(warned.out).toContain('<article');
    expect(colloquy.run('render', 'a.md', '--gate')).toMatchObject({ code: 1, out: '' });
  });
});

describe('format', () => {
  const undressed = clean.replace('**Editor:**', 'Editor:').replace('**Bard:**', 'Bard:');

  it('checks, then writes', () => {
    colloquy.write('a.md', undressed);
    expect(colloquy.run('format', '--check', 'a.md')).toEqual({ code: 1, out: 'a.md is not formatted\n', err: '' });
    expect(colloquy.read('a.md')).toBe(undressed);
    expect(colloquy.run('format', 'a.md')).toEqual({ code: 0, out: 'a.md formatted\n', err: '' });
    expect(colloquy.read('a.md')).toBe(clean);
    expect(colloquy.run('format', '--check', 'a.md')).toEqual({ code: 0, out: '', err: '' });
  });

  it('writes another label style, or says what it would lose', () => {
    const { code, out } = colloquy.runWith(clean, 'format', '-', '--label-style', 'heading');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('\n### Editor\n\nWho built') });
    expect(colloquy.runWith(out, 'format', '-', '--label-style', 'bold-label').out).toBe(clean);
    const refused = colloquy.runWith(clean, 'format', '-', '--label-style', 'bold-question');
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('at least two that ask') });
  });

  it('writes standard input to standard output', () => {
    expect(colloquy.runWith(undressed, 'format', '-')).toEqual({ code: 0, out: clean, err: '' });
    expect(colloquy.runWith(clean, 'format', '-')).toEqual({ code: 0, out: clean, err: '' });
  });
});

describe('import', () => {
  it('reads labels', () => {
    const { code, out } = colloquy.runWith(clean.replaceAll('**', ''), 'import', '-', '--json');
    expect(code).toBe(0);
    const { title, model, turns, disclaimer, warnings } = JSON.parse(out);
    expect({ title, model, warnings }).toEqual({ title: 'The old bridge', model: 'Bard', warnings: [] });
    expect(turns).toEqual([
      { role: 'editor', speaker: 'Editor', text: 'Who built the old bridge?', line: 2, confidence: 1 },
      { role: 'model', speaker: 'Bard', text: expect.stringContaining('](https'), line: 4, confidence: 1 },
    ]);
    expect(disclaimer).toContain('proof of concept');
  });

  it('infers turns where there are no labels', () => {
    const { code, out } = colloquy.runWith(unlabelled, 'import', '-', '--json');
    expect(code).toBe(0);
    const turns: { role: string; line: number; text: string; confidence: number }[] = JSON.parse(out).turns;
    expect(turns.map(({ role }) => role)).toEqual(['editor', 'model', 'editor', 'model', 'editor', 'model']);
    for (const { line, text, confidence } of turns) {
      expect(unlabelled.split('\n')[line]).toBe(text);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('takes off what chat pages and exporters put around turns, and says so', () => {
    const page =
      'You said: who built the old bridgewho built the old bridge4:50 AMClaude responded: Hayruddin did.Hayruddin did. In 1566.\n';
    const { code, out, err } = colloquy.runWith(page, 'import', '-');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('**Editor:** who built the old bridge\n\n**Claude:** Hayruddin did. In 1566.\n'),
    });
    expect(err).toContain('Left out what the page says twice');
    const callouts = colloquy.runWith('> [!user]\n> Who?\n\n> [!chatgpt]\n> Hayruddin.\n', 'import', '-', '--json');
    expect(JSON.parse(callouts.out).turns).toEqual([
      { role: 'editor', speaker: 'Editor', text: 'Who?', line: 0, confidence: 1 },
      { role: 'model', speaker: 'ChatGPT', text: 'Hayruddin.', line: 3, confidence: 1 },
    ]);
  });

  it('gives a transcript in the configured style', () => {
    colloquy.write('colloquy.config.json', '{ "labelStyle": "plain", "editorName": "Ines" }');
    const { code, out } = colloquy.runWith(unlabelled, 'import', '-');
    expect(code).toBe(0);
    expect(out).toMatch(/^# The old bridge\n\nInes: Good morning\./);
    expect(out).toContain('\n\nInes: Why was it destroyed?\n\n');
  });

  it('lists the one conversation there is, which can be selected', () => {
    colloquy.write('a.md', clean);
    expect(colloquy.run('import', 'a.md', '--list').out).toBe('1  The old bridge (2 turns)\n');
    expect(JSON.parse(colloquy.run('import', 'a.md', '--list', '--json').out)).toEqual([
      { id: '1', title: 'The old bridge', date: null, turns: 2 },
    ]);
    expect(colloquy.run('import', 'a.md', '--select', '1').out).toBe(`---\nmodel: Bard\n---\n\n${clean}`);
    expect(colloquy.run('import', 'a.md', '--select', '2')).toMatchObject({ code: 2, out: '' });
  });

  it('refuses what holds no conversation', () => {
    for (const data of ['{"a": 1}\n{"a": 2}\n', '[1, 2]']) {
      const { code, out, err } = colloquy.runWith(data, 'import', '-');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('No conversation was found in Standard input.');
    }
    expect(colloquy.runWith('Milk, eggs, flour.\n', 'import', '-')).toMatchObject({ code: 2, out: '' });
    expect(colloquy.run('import', 'gone.json')).toMatchObject({
      code: 2,
      err: 'colloquy: There is no file gone.json.\n',
    });
    expect(colloquy.run('import', '.')).toMatchObject({ code: 2, err: 'colloquy: . is a folder, not a file.\n' });
  });

  it('reads exports, of which one conversation is chosen', () => {
    colloquy.write('conversations.json', chatGptExport);
    const { id } = chatGptConversation;
    const asked = colloquy.run('import', 'conversations.json');
    expect(asked).toMatchObject({ code: 2, out: '', err: expect.stringContaining('holds 2 conversations. List them') });
    expect(colloquy.run('import', 'conversations.json', '--list').out).toBe(
      `${id}  2024-05-13  The old bridge (6 turns)\nsecond  2023-11-14  What is the **Old Bridge**? (6 turns)\n`,
    );
    expect(JSON.parse(colloquy.run('import', 'conversations.json', '--list', '--json').out)).toEqual([
      { id, title: 'The old bridge', date: '2024-05-13T10:00:00.250Z', turns: 6 },
      { id: 'second', title: null, date: '2023-11-14T22:13:20Z', turns: 6 },
    ]);
    const { code, out, err } = colloquy.run('import', 'conversations.json', '--select', id);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^---\ndate: 2024-05-13T10:00:00Z\nmodel: o3\n---\n\n# The old bridge\n\n\*\*Editor:\*\* What is/,
    );
    expect(err).toContain('Several models answered');
    expect(colloquy.run('import', 'conversations.json', '--select', 'gone')).toMatchObject({ code: 2, out: '' });
    const json = colloquy.runWith(chatGptExport, 'import', '-', '--from', 'chatgpt', '--select', 'second', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ title: null, model: 'o3', disclaimer: null });
  });

  it('leaves conversations in which nobody speaks out of the list', () => {
    const [said] = JSON.parse(claudeExport);
    const empty = { ...said, uuid: 'empty', chat_messages: [] };
    colloquy.write('two.json', JSON.stringify([empty, said]));
    expect(colloquy.run('import', 'two.json', '--list').out).toMatch(/^(?!empty).*\n$/);
    expect(colloquy.run('import', 'two.json', '--select', 'empty')).toEqual({
      code: 2,
      out: '',
      err: 'colloquy: two.json: nobody says anything in this conversation.\n',
    });
  });

  it('is what an export needs, and not a check', () => {
    colloquy.write('claude.json', claudeExport);
    const err = 'colloquy: claude.json is an export of conversations, not a post: colloquy import claude.json\n';
    expect(colloquy.run('check', 'claude.json')).toEqual({ code: 2, out: '', err });
  });

  it('imports the only conversation of a file at once', () => {
    colloquy.write('claude.json', claudeExport);
    expect(colloquy.run('import', 'claude.json', '-o', 'a.transcript.md')).toMatchObject({ code: 0, out: '' });
    expect(colloquy.read('a.transcript.md')).toContain(
      '# Mostar\n\n**Editor:** Who built the bridge?\n\n**Claude:** Mimar',
    );
    expect(colloquy.run('import', 'claude.json', '--from', 'gemini')).toMatchObject({ code: 2, out: '' });
  });
});

it('lsp --stdio answers initialize', async () => {
  const server = spawn(process.execPath, [colloquy.bundle, 'lsp', '--stdio']);
  const params = { processId: null, rootUri: null, capabilities: {} };
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  let answer = '';
  for await (const chunk of server.stdout) {
    answer += chunk;
    if (answer.includes('capabilities')) break;
  }
  expect(answer).toMatch(/^Content-Length: \d+\r\n\r\n\{.*"id":1.*"capabilities":/);
  const closed = once(server, 'close');
  server.stdin.end();
  await closed;
});
