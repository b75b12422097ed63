import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { Colloquy } from './colloquy.ts';

const colloquy = new Colloquy();

it('shows help and version on standard output', () => {
  expect(colloquy.run('--version')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  const { code, out } = colloquy.run('--help');
  expect(code).toBe(0);
  for (const command of ['check', 'import', 'render', 'format', 'rules', 'lsp']) {
    expect(out).toContain(`\n  ${command}`);
    const help = colloquy.run(command, '--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain(`Usage: colloquy ${command}`);
  }
});

describe('answers wrong usage with a message, the usage and exit code 2', () => {
  const wrong = [
    ['check', '--nope'],
    ['check', '--format', 'xml'],
    ['check', '--format'],
    ['check', '--config', '--fix'],
    ['check', '--fix=yes'],
    ['check', '--max-warnings', 'many'],
    ['render'],
    ['render', 'a.md', 'b.md'],
    ['render', 'a.md', '--document', '--fragment'],
    ['format'],
    ['import', 'a.md', '--from', 'elsewhere'],
    ['lsp'],
    ['rules', 'a.md'],
    ['nothing'],
    [],
  ];
  for (const args of wrong)
    it(['colloquy', ...args].join(' '), () => {
      const { code, out, err } = colloquy.run(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('Usage: colloquy');
      expect(err).not.toMatch(/^ {4}at /m);
    });
});

it('lists the rules', () => {
  const { code, out } = colloquy.run('rules', '--json');
  const rules = JSON.parse(out);
  expect(code).toBe(0);
  expect(rules).toContainEqual({
    id: 'label-style',
    group: 'structure',
    summary: expect.any(String),
    severity: 'warning',
    fix: 'safe',
    options: {},
  });
  const ids = rules.map(({ id }: { id: string }) => id);
  const lines = colloquy.run('rules').out.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(ids);
});
