import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Colloquy } from './colloquy.ts';
import { clean, faulty, repairable } from './posts.ts';

const colloquy = new Colloquy();
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('unreadable input is one line on standard error and exit code 2', () => {
  const cases: Record<string, [content: string | Uint8Array, message: RegExp]> = {
    'a NUL byte': ['a\0b', /binary/],
    'invalid UTF-8': [Buffer.from([0x63, 0xe9, 0x0a]), /not encoded in UTF-8/],
    'UTF-16': [utf16(clean), /UTF-16/],
    '10 MB': ['word '.repeat(2 ** 21), /larger than 8 MB/],
  };
  for (const [name, [content, message]] of Object.entries(cases))
    it(name, () => {
      colloquy.write('a.md', content);
      const { code, out, err } = colloquy.run('check', 'a.md');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^colloquy: a\.md [^\n]+\n$/);
      expect(err).toMatch(message);
      const piped = colloquy.runWith(content, 'render', '-');
      expect(piped).toEqual({ code: 2, out: '', err: err.replace('a.md', 'Standard input') });
    });

  it('a missing file', () => {
    for (const command of ['check', 'render', 'format', 'import'])
      expect(colloquy.run(command, 'a.md')).toEqual({ code: 2, out: '', err: 'colloquy: There is no file a.md.\n' });
  });

  it('a folder where a file is due', () => {
    mkdirSync(colloquy.path('folder'));
    for (const command of ['render', 'import'])
      expect(colloquy.run(command, 'folder').err).toBe('colloquy: folder is a folder, not a file.\n');
  });

  it('goes on with the other files', () => {
    colloquy.write('a.md', faulty);
    const { code, out } = colloquy.run('check', 'none.md', 'a.md', '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([{ file: 'a.md', problems: [{ rule: 'non-wikipedia-link' }] }]);
  });
});

describe('writing', () => {
  it('keeps the mode, follows a symbolic link and leaves nothing behind', () => {
    colloquy.write('a.md', repairable);
    chmodSync(colloquy.path('a.md'), 0o640);
    symlinkSync('a.md', colloquy.path('link.md'));
    expect(colloquy.run('check', '--fix', 'link.md').code).toBe(0);
    expect(colloquy.read('a.md')).toBe(clean);
    expect(statSync(colloquy.path('a.md')).mode & 0o777).toBe(0o640);
    expect(lstatSync(colloquy.path('link.md')).isSymbolicLink()).toBe(true);
    expect(readdirSync(colloquy.path('.'))).toEqual(['a.md', 'link.md']);
  });

  it('leaves files without fixes alone', () => {
    colloquy.write('a.md', faulty);
    const before = statSync(colloquy.path('a.md')).ino;
    colloquy.run('check', '--fix', 'a.md');
    expect(statSync(colloquy.path('a.md')).ino).toBe(before);
  });

  it('refuses read-only files and mends the others', () => {
    colloquy.write('a.md', repairable);
    colloquy.write('b.md', repairable);
    chmodSync(colloquy.path('a.md'), 0o444);
    const { code, err } = colloquy.run('check', '--fix', 'a.md', 'b.md');
    expect({ code, err }).toEqual({ code: 2, err: 'colloquy: a.md is read-only and was not changed.\n' });
    expect(colloquy.read('a.md')).toBe(repairable);
    expect(colloquy.read('b.md')).toBe(clean);
  });
});

it('is silent when its reader stops reading', async () => {
  colloquy.write('a.md', faulty.replace('It was built', `${'[b](https://bridges.example) '.repeat(2000)}It was built`));
  const child = spawn(process.execPath, [colloquy.bundle, 'check', '--format', 'json', colloquy.path('a.md')]);
  child.stdout.once('data', () => child.stdout.destroy());
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  expect({ code, err }).toEqual({ code: 1, err: '' });
});
