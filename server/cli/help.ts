/** The help of the command line. */
import * as l10n from '@vscode/l10n';
import type { Command, Option } from './command.ts';

/** How a subcommand is called, in one line. */
export function usageOf({ name, operands, options }: Command): string {
  const list = Object.entries(options).map(
    ([long, option]) => `[${withValue(option.short ? `-${option.short}` : `--${long}`, option)}]`,
  );
  return l10n.t('Usage: {0}', ['colloquy', name, operands, ...list].filter(Boolean).join(' '));
}

/** The help of a subcommand. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(([long, option]): [string, string] => [
    (option.short ? `-${option.short}, ` : '    ') + withValue(`--${long}`, option),
    option.about() + (option.choices ? ` (${option.choices.join(', ')})` : ''),
  ]);
  const help: [string, string] = ['-h, --help', l10n.t('Show this help')];
  return `${usageOf(command)}\n\n${command.about()}\n\n${l10n.t('Options:')}\n${table([...options, help])}`;
}

/** The help of the whole command line. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map(({ name, about }): [string, string] => [name, about()]);
  const options: [string, string][] = [
    ['-h, --help', l10n.t('Show this help, or that of a command')],
    ['    --version', l10n.t('Show the version')],
  ];
  return [
    l10n.t('Usage: {0}', 'colloquy COMMAND'),
    l10n.t('Checks and mends transcripts of conversations with AI models.'),
    `${l10n.t('Commands:')}\n${table(rows).trimEnd()}`,
    `${l10n.t('Options:')}\n${table(options).trimEnd()}`,
    `${l10n.t('Exit code: 0 clean, 1 problems, 2 wrong usage or unreadable input. A file - is standard input.')}\n`,
  ].join('\n\n');
}

function withValue(name: string, { value }: Option): string {
  return value ? `${name} ${value}` : name;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
