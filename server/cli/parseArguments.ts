/** Reads the arguments of a subcommand. */
import { parseArgs } from 'node:util';
import * as l10n from '@vscode/l10n';
import type { Arguments, Option } from './command.ts';
import { UsageError } from './errors.ts';

/** A string option's value must not swallow the next option. */
const looksLikeOption = /^-./;

/** The arguments by the options that the subcommand knows. Throws `UsageError`. */
export function parseArguments(args: readonly string[], options: Readonly<Record<string, Option>>): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, short }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new UsageError(l10n.t('There is no option {0}.', rawName));
    if (option.value) values.set(name, checked(rawName, option, inlineValue ? value : separate(value)));
    else if (value !== undefined) throw new UsageError(l10n.t('{0} takes no value.', rawName));
    else flags.add(name);
  }
  return { operands, flags, values };
}

function separate(value: string | undefined): string | undefined {
  return value !== undefined && looksLikeOption.test(value) ? undefined : value;
}

function checked(rawName: string, { value: name, choices }: Option, value: string | undefined): string {
  if (!value) throw new UsageError(l10n.t('{0} needs a value: {0} {1}.', rawName, name ?? ''));
  if (choices && !choices.includes(value))
    throw new UsageError(l10n.t('{0} is one of {1}; not {2}.', rawName, choices.join(', '), value));
  return value;
}

/** The only operand of a subcommand that takes one file. Throws `UsageError`. */
export function onlyOperand({ operands }: Arguments): string {
  const [first] = operands;
  if (first === undefined || operands.length > 1)
    throw new UsageError(l10n.t('Name one file, or - for standard input.'));
  return first;
}
