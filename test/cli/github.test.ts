import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedFile, ReportedRange } from '../../server/cli/check/report.ts';
import { github } from '../../server/cli/reporters/github.ts';
import { reportsOfFixtures } from './reported.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const decoded = (text: string) =>
  text.replaceAll(/%(0D|0A|3A|2C|25)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
const decodedMessage = (text: string) =>
  text.replaceAll(/%(0D|0A|25)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * A line as the runner of GitHub Actions reads it: `::name key=value,key=value::message`, where the first `::` behind
 * the name ends the properties ("Workflow commands", docs.github.com; actions/runner, ActionCommand.cs; 2026-11).
 */
function commandOf(line: string): Command | undefined {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) return undefined;
  const [, name = '', list = ''] = /^(\S+) ?([\s\S]*)$/.exec(line.slice(2, end)) ?? [];
  const pairs = list.trim().split(',').filter(Boolean);
  const properties = pairs.map((pair) => [pair.split('=', 1)[0], decoded(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(properties), message: decodedMessage(line.slice(end + 2)) };
}

const oneLine: ReportedRange = { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } };

function commandsOf(files: readonly ReportedFile[]): (Command | undefined)[] {
  const text = [...github(files)].join('');
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1).map(commandOf);
}

function fileWith(file: string, message: string, range = oneLine): ReportedFile {
  return { file, problems: [{ rule: 'empty-link', severity: 'error', message, range, fixes: [] }] };
}

describe('github', () => {
  it.each([
    ['a.md', 'A plain one.'],
    ['posts/a b, 100%.md', '100% of “a, b: c”'],
    ['a::b,c=d%2C.md', '::error file=x::injected'],
    ['%0A.md', 'two\nlines\r\nor three %0A'],
    ['ä 🙂.md', 'ends in ::'],
  ])('%s: %s', (file, message) => {
    expect(commandsOf([fileWith(file, message)])).toEqual([
      {
        name: 'error',
        properties: { file, line: '5', endLine: '5', col: '3', endColumn: '10', title: 'empty-link' },
        message,
      },
    ]);
  });

  it('names no columns of a passage over several lines', () => {
    const [command] = commandsOf([
      fileWith('a.md', 'x', { start: { line: 0, character: 3 }, end: { line: 2, character: 0 } }),
    ]);
    expect(command?.properties).toEqual({ file: 'a.md', line: '1', endLine: '3', title: 'empty-link' });
  });

  it('says a command a problem, whatever rules find', async () => {
    const files = await reportsOfFixtures();
    const problems = files.flatMap(({ file, problems: all }) => all.map((problem) => ({ file, ...problem })));
    const commands = commandsOf(files);
    expect(
      commands.map((command) => [command?.properties['file'], command?.properties['title'], command?.message]),
    ).toEqual(problems.map(({ file, rule, message }) => [file, rule, message]));
    for (const command of commands) expect(command?.name).toMatch(/^(?:error|warning|notice)$/);
  });

  it('is read as it was meant, whatever it quotes', () => {
    const text = fc.string({
      unit: fc.constantFrom('%', ':', ',', '=', '\r', '\n', '0', 'A', '3', ' ', 'x', '::', '🙂'),
    });
    fc.assert(
      fc.property(text, text, (file, message) => {
        const [command, ...others] = commandsOf([fileWith(`a${file}b`, message)]);
        expect(others).toEqual([]);
        expect([command?.properties['file'], command?.message]).toEqual([`a${file}b`, message]);
      }),
    );
  });
});
