/** Runs one subcommand. */
import * as l10n from '@vscode/l10n';
import { version } from '../../package.json';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { FileError, UsageError } from './errors.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { format } from './format.ts';
import { helpOf, overview, usageOf } from './help.ts';
import { importConversation } from './import.ts';
import { lsp } from './lsp.ts';
import { parseArguments } from './parseArguments.ts';
import { render } from './render.ts';
import { rules } from './rules.ts';
import { complain, print, printError, surviveClosedPipes } from './terminal.ts';

const commands: readonly Command[] = [check, importConversation, render, format, rules, lsp];

/** Runs what the arguments say and tells the exit code; never rejects. */
export async function runCli([name, ...args]: readonly string[]): Promise<ExitCode> {
  surviveClosedPipes();
  const command = commands.find((each) => each.name === name);
  if (command) return runCommand(command, args);
  if (name === '--help' || name === '-h') print(overview(commands));
  else if (name === '--version') print(`${version}\n`);
  else {
    if (name !== undefined) complain(l10n.t('There is no command {0}.', name));
    printError(overview(commands));
    return exitCode.unusable;
  }
  return exitCode.clean;
}

async function runCommand(command: Command, args: readonly string[]): Promise<ExitCode> {
  try {
    if (asksForHelp(args)) {
      print(helpOf(command));
      return exitCode.clean;
    }
    return await command.run(parseArguments(args, command.options));
  } catch (error) {
    if (error instanceof FileError) complain(error.message);
    else if (error instanceof UsageError) {
      complain(error.message);
      printError(`${usageOf(command)}\n`);
    } else complain(l10n.t('Something went wrong in Colloquy itself: {0}', String((error as Error).message)));
    return exitCode.unusable;
  }
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}
