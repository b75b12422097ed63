import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Colloquy } from './colloquy.ts';
import { clean, longPost } from './posts.ts';

const colloquy = new Colloquy();
const chat = 'Editor: Who built the old bridge?\n\nBard: It was built by Mimar Hayruddin in 1566.\n';
const file = 'bridge.transcript.md';
const beside = `${file}.source.json`;

/** The altered answers that a check tells of. */
function altered(...args: string[]): string[] {
  const { out } = colloquy.run('check', '--format', 'json', ...args, file);
  const [{ problems }] = JSON.parse(out);
  return problems.flatMap(({ rule, message }: { rule: string; message: string }) =>
    rule === 'altered-answer' ? [message] : [],
  );
}

it('keeps the source on import, and tells what was altered since', () => {
  colloquy.write('chat.txt', chat);
  expect(colloquy.run('import', 'chat.txt', '-o', file, '--keep-source')).toMatchObject({
    code: 0,
    err:
      `colloquy: ${file} written (2 turns).
` +
      `colloquy: ${beside} holds the conversation as it was. A folder that is published as it is publishes this file too.
`,
  });
  const source = JSON.parse(colloquy.read(beside));
  expect(source).toMatchObject({
    colloquySource: 1,
    importedFrom: 'chat.txt',
    turns: [{ role: 'editor' }, { role: 'model', speaker: 'Bard', text: 'It was built by Mimar Hayruddin in 1566.' }],
  });
  const post = colloquy.read(file);
  expect(post).toMatch(/^---\nmodel: Bard\nsourceHash: sha256-[\w+/]{43}=\n---\n\n/);
  expect(altered()).toEqual([]);
  colloquy.write(file, post.replace('was built', 'was planned and built'));
  expect(altered()).toEqual([expect.stringContaining('2 words added')]);
  colloquy.write(beside, colloquy.read(beside).replace('1566', '1567'));
  expect(altered()).toEqual([
    expect.stringContaining('not the one that was imported'),
    expect.stringContaining('1 word changed, 2 words added'),
  ]);
  colloquy.write(beside, colloquy.read(beside).slice(0, -20));
  expect(altered()).toEqual([expect.stringContaining('cannot be read: it is no complete JSON.')]);
  rmSync(colloquy.path(beside));
  expect(altered()).toEqual([]);
});

it('keeps the source of an export, whatever its Markdown holds, without altering an answer', () => {
  const messages = [
    { role: 'user', content: 'Who *built* it?\n\n# And when?' },
    {
      role: 'assistant',
      content: '# Answer\n\n**Editor:** says nothing. 1_000 < 2 [1]\n\n- one\n- two\n\n```sh\nls\n```',
    },
    { role: 'user', content: 'Thanks' },
    { role: 'assistant', content: '---\n\nYou said: welcome【4†source】.\n\nNote: this may be wrong.' },
  ];
  colloquy.write('chat.json', JSON.stringify({ messages }));
  expect(colloquy.run('import', 'chat.json', '-o', file, '--keep-source')).toMatchObject({ code: 0 });
  expect(JSON.parse(colloquy.read(beside)).turns.map(({ text }: { text: string }) => text)).toHaveLength(4);
  expect(altered()).toEqual([]);
});

it('checks anew what has another source', () => {
  colloquy.write('chat.txt', chat);
  colloquy.run('import', 'chat.txt', '-o', file, '--keep-source');
  expect(altered('--cache')).toEqual([]);
  colloquy.write(beside, JSON.stringify({ ...JSON.parse(colloquy.read(beside)), turns: [] }));
  expect(altered('--cache')).toHaveLength(2);
  expect(altered('--cache')).toHaveLength(2);
  rmSync(colloquy.path(beside));
  expect(altered('--cache')).toEqual([]);
});

it('compares in other processes too', () => {
  const turns = [{ role: 'model', speaker: 'Bard', text: 'It was built by nobody.' }];
  for (let number = 0; number < 24; number++) {
    colloquy.write(`p${number}.transcript.md`, longPost(number));
    colloquy.write(`p${number}.transcript.md.source.json`, JSON.stringify({ colloquySource: 1, turns }));
  }
  const { out } = colloquy.run('check', '--format', 'json');
  const found = JSON.parse(out).filter(({ problems }: { problems: { rule: string }[] }) =>
    problems.some(({ rule }) => rule === 'altered-answer'),
  );
  expect(found).toHaveLength(24);
});

it('overwrites neither post nor source unless told to, and writes a source beside a file alone', () => {
  colloquy.write('chat.txt', chat);
  colloquy.write(beside, 'mine');
  const refused = colloquy.run('import', 'chat.txt', '-o', file, '--keep-source');
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining(`${beside} exists.`) });
  expect(colloquy.read(beside)).toBe('mine');
  expect(colloquy.run('import', 'chat.txt', '-o', file, '--keep-source', '--force').code).toBe(0);
  expect(colloquy.read(beside)).toContain('colloquySource');
  for (const args of [[], ['-o', '-'], ['--json', '-o', 'x.json'], ['--list', '-o', 'x.txt']])
    expect(colloquy.run('import', 'chat.txt', '--keep-source', ...args)).toMatchObject({ code: 2, out: '' });
});

it('says nothing of a comment that silences the rule where there is no source', () => {
  colloquy.write(file, clean.replace('**Editor:**', '<!-- colloquy-disable altered-answer -->\n\n**Editor:**'));
  expect(colloquy.run('check', '--max-warnings', '0', file)).toMatchObject({ code: 0 });
  expect(JSON.parse(colloquy.run('check', '--format', 'json', file).out)[0].problems).toEqual([]);
});
