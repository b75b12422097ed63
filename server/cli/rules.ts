/** `colloquy rules`. */
import * as l10n from '@vscode/l10n';
import { rules as allRules } from '../rules/index.ts';
import type { Arguments, Command } from './command.ts';
import { UsageError } from './errors.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { print } from './terminal.ts';

/** Lists the rules. */
export const rules: Command = {
  name: 'rules',
  operands: '',
  about: () => l10n.t('List the rules.'),
  options: { json: { about: () => l10n.t('As JSON') } },
  run,
};

async function run({ operands, flags }: Arguments): Promise<ExitCode> {
  if (operands.length > 0) throw new UsageError(l10n.t('colloquy rules takes no files.'));
  print(flags.has('json') ? asJson() : asTable());
  return exitCode.clean;
}

/** A stable shape; `fix` is null where a rule offers none. */
function asJson(): string {
  const list = allRules.map(({ id, group, summary, severity, fix, options = {} }) => ({
    id,
    group,
    summary: summary(),
    severity,
    fix: fix ?? null,
    options: Object.fromEntries(
      Object.entries(options).map(([name, each]) => [name, { default: each.default, about: each.about() }]),
    ),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asTable(): string {
  const width = Math.max(...allRules.map(({ id }) => id.length));
  const level = Math.max(...allRules.map(({ severity }) => severity.length));
  return allRules
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(level)}  ${summary()}\n`)
    .join('');
}
