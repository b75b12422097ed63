/** `colloquy lsp`. */
import * as l10n from '@vscode/l10n';
import type { Arguments, Command } from './command.ts';
import { UsageError } from './errors.ts';
import { type ExitCode, exitCode } from './exitCode.ts';

/** Starts the language server for any editor. */
export const lsp: Command = {
  name: 'lsp',
  operands: '',
  about: () => l10n.t('Start the language server.'),
  options: { stdio: { about: () => l10n.t('Speak over standard input and output') } },
  run,
};

async function run({ flags, operands }: Arguments): Promise<ExitCode> {
  if (!flags.has('stdio') || operands.length > 0)
    throw new UsageError(l10n.t('Say how the server is to be spoken to: --stdio.'));
  // The server reads `--stdio` itself, lives as long as its input and then ends the process.
  await import('../serveNode.ts');
  return exitCode.clean;
}
