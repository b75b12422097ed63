import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Colloquy } from './colloquy.ts';
import { clean, faulty, repairable } from './posts.ts';

const colloquy = new Colloquy();

describe('exit codes of check', () => {
  it('is 0 for a clean post', () => {
    colloquy.write('a.md', clean);
    expect(colloquy.run('check', 'a.md')).toEqual({ code: 0, out: 'No problems in 1 file.\n', err: '' });
  });

  it('is 0 for warnings and 1 for more of them than allowed', () => {
    colloquy.write('a.md', repairable);
    expect(colloquy.run('check', 'a.md').code).toBe(0);
    expect(colloquy.run('check', 'a.md', '--max-warnings', '1').code).toBe(0);
    expect(colloquy.run('check', 'a.md', '--max-warnings', '0').code).toBe(1);
  });

  it('is 1 for errors', () => {
    colloquy.write('a.md', faulty);
    expect(colloquy.run('check', 'a.md').code).toBe(1);
  });
});

describe('which files are checked', () => {
  const files = (...args: string[]) => {
    const { out } = colloquy.run('check', '--format', 'json', ...args);
    return (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
  };

  it('takes a named file whatever it is called, and transcripts alone from folders and globs', () => {
    for (const name of ['b.transcript.md', 'a.transcript', 'c.md', '.d/e.transcript.md', 'node_modules/f.transcript'])
      colloquy.write(`posts/${name}`, clean);
    expect(files('posts')).toEqual(['posts/a.transcript', 'posts/b.transcript.md']);
    expect(files('**/*')).toEqual(['posts/a.transcript', 'posts/b.transcript.md']);
    expect(files()).toEqual(['posts/a.transcript', 'posts/b.transcript.md']);
    expect(files('posts/c.md', 'posts/*', 'posts/c.md')).toEqual([
      'posts/c.md',
      'posts/a.transcript',
      'posts/b.transcript.md',
    ]);
  });

  it('takes a file whose name looks like a glob', () => {
    colloquy.write('[a].md', clean);
    expect(files('[a].md')).toEqual(['[a].md']);
  });

  it('says that nothing matches', () => {
    expect(colloquy.run('check', '*.md')).toEqual({ code: 2, out: '', err: 'colloquy: No transcripts match *.md.\n' });
  });

  it('reads standard input', () => {
    const { code, out } = colloquy.runWith(clean, 'check', '-', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([{ file: '-', problems: [] }]);
  });
});

describe('--fix', () => {
  it('writes the fixed text and reports what is left', () => {
    colloquy.write('a.md', `\uFEFF${repairable}`.replaceAll('\n', '\r\n'));
    expect(colloquy.run('check', '--fix', 'a.md').out).toBe('No problems in 1 file.\n');
    expect(colloquy.read('a.md')).toBe(`\uFEFF${clean}`.replaceAll('\n', '\r\n'));
  });

  it('writes standard input to standard output and the report to standard error', () => {
    const { code, out, err } = colloquy.runWith(repairable, 'check', '--fix', '-');
    expect({ code, out, err }).toEqual({ code: 0, out: clean, err: 'No problems in 1 file.\n' });
  });
});

describe('configuration', () => {
  it('extends other files, and is overridden for some posts', () => {
    colloquy.write('posts/a.md', faulty);
    colloquy.write('posts/drafts/a.md', faulty);
    const overrides = '[{ "files": ["drafts/**"], "rules": { "non-wikipedia-link": "off" } }]';
    colloquy.write('posts/colloquy.config.json', `{ "extends": "../base.json", "overrides": ${overrides} }`);
    colloquy.write('base.json', '{ "rules": { "non-wikipedia-link": "warning" } }');
    const severitiesIn = (file: string, ...args: string[]) => {
      const [report] = JSON.parse(colloquy.run('check', file, '--format', 'json', ...args).out);
      return report.problems.map(({ severity }: { severity: string }) => severity);
    };
    expect(severitiesIn('posts/a.md')).toEqual(['warning']);
    expect(severitiesIn('posts/drafts/a.md')).toEqual([]);
    expect(severitiesIn('posts/drafts/a.md', '--config', 'base.json')).toEqual(['warning']);
    expect(severitiesIn('posts/drafts/a.md', '--config', 'posts/colloquy.config.json')).toEqual([]);
  });

  it('with an error in an extended file, ends with 2 and the place of the cause', () => {
    colloquy.write('a.md', clean);
    colloquy.write('colloquy.config.json', '{ "extends": "base.json" }');
    colloquy.write('base.json', '{ "labelStyle": "bald" }');
    for (const args of [[], ['--config', 'colloquy.config.json']]) {
      const { code, err } = colloquy.run('check', 'a.md', ...args);
      expect(code).toBe(2);
      expect(err).toMatch(/^colloquy: [^\n]+base\.json:1:17: "bald" [^\n]+\n$/);
    }
    rmSync(colloquy.path('base.json'));
    expect(colloquy.run('check', 'a.md').err).toContain('colloquy.config.json:1:14: There is no file “base.json”.');
  });

  it('is the nearest up the tree, or the one named', () => {
    colloquy.write('posts/a.md', faulty);
    colloquy.write('colloquy.config.json', '{ "rules": { "non-wikipedia-link": "off" } }');
    colloquy.write('strict.json', '{}');
    expect(colloquy.run('check', 'posts/a.md').code).toBe(0);
    expect(colloquy.run('check', 'posts/a.md', '--config', 'strict.json').code).toBe(1);
    colloquy.write('posts/colloquy.config.json', '{}');
    expect(colloquy.run('check', 'posts/a.md').code).toBe(1);
  });

  it('is told of once where it names unknown rules', () => {
    colloquy.write('colloquy.config.json', '{ "rules": { "no-such-rule": "off" } }');
    colloquy.write('a/a.md', clean);
    colloquy.write('b/b.md', clean);
    const { code, err } = colloquy.run('check', 'a/a.md', 'b/b.md');
    expect(code).toBe(0);
    expect(err).toMatch(/^colloquy: [^\n]+colloquy\.config\.json:1:14: [^\n]*no-such-rule[^\n]*\n$/);
  });

  it('stops only the files under an invalid one', () => {
    colloquy.write('bad/a.md', clean);
    colloquy.write('bad/colloquy.config.json', '{ "labelStyle": 3 }');
    colloquy.write('b.md', clean);
    const { code, out, err } = colloquy.run('check', 'bad/a.md', 'b.md');
    expect({ code, out }).toEqual({ code: 2, out: 'No problems in 1 file.\n' });
    expect(err).toContain('bad/colloquy.config.json:1:17: ');
    expect(colloquy.run('check', 'b.md', '--config', 'bad/colloquy.config.json').code).toBe(2);
    expect(colloquy.run('check', 'b.md', '--config', 'none.json').code).toBe(2);
  });
});
