/** Standard input, output and error. */
import * as l10n from '@vscode/l10n';
import { exitCode } from './exitCode.ts';

/** Writes to standard output. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Writes to standard error. */
export function printError(text: string): void {
  process.stderr.write(text);
}

/** Writes one message to standard error. */
export function complain(message: string): void {
  printError(`colloquy: ${harmless(message)}\n`);
}

/** Without characters that steer a terminal or turn its lines around: names and titles come from anywhere. */
function harmless(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** All of standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Whether colour is welcome on a stream; see https://no-color.org. */
export function wantsColour(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env['NO_COLOR'];
}

/** A reader that stops reading, such as `head`, is no failure; other trouble with the output is. */
export function surviveClosedPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    complain(l10n.t('The output cannot be written ({0}).', error.code ?? error.message));
    process.exit(exitCode.unusable);
  });
  process.stderr.on('error', () => {});
}
